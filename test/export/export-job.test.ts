import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { createCsvEncoder } from '../../src/export/csv-encoder.ts';
import { runExport, type ExportOptions, type ExportOutcome } from '../../src/export/export-job.ts';
import type { ExportSink } from '../../src/export/export-sink.ts';
import { exportFileName } from '../../src/export/file-name.ts';
import type { Message } from '../../src/model/message.ts';
import { ReportError } from '../../src/model/report-error.ts';
import type { Page } from '../../src/model/report-source.ts';
import { messageOf } from './message-of.ts';
import { SampleServer, type ServerTraits } from './sample-server.ts';

const honest: ServerTraits = {
  size: 25,
  cursors: true,
  counts: true,
  snapshots: true,
  arrivals: [3, 0, 1],
  shortness: [0],
  failsAt: null,
  repeatsAt: null,
  losesAt: null,
  malformedAt: null,
  circlesAt: null,
  lie: 0,
};

interface Kept {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** Keeps the file in memory; a full disk refuses the write or the close of that number. */
class MemorySink implements ExportSink {
  readonly #fullAt: number | null;
  readonly #parts: Uint8Array[] = [];
  #calls = 0;
  kept: Kept | null = null;
  isAborted = false;

  constructor(fullAt: number | null = null) {
    this.#fullAt = fullAt;
  }
  async write(part: Uint8Array): Promise<void> {
    this.#use();
    this.#parts.push(part);
  }
  async close(fileName: string): Promise<void> {
    this.#use();
    this.kept = { fileName, bytes: Buffer.concat(this.#parts) };
  }
  async abort(): Promise<void> {
    this.isAborted = true;
  }
  #use(): void {
    assert.ok(!this.isAborted && this.kept === null, 'the sink was used after its end');
    if (this.#calls++ === this.#fullAt) throw new DOMException('disk full', 'QuotaExceededError');
  }
}

const columns = [
  { title: 'Message ID', text: (message: Message) => message.id },
  { title: 'Preview', text: (message: Message) => message.preview ?? '' },
];
const fileName: ExportOptions['fileName'] = (partial) =>
  exportFileName({ startAt: '2026-11-16', endAt: '2026-11-22', timezone: 'UTC' }, partial);

interface Run {
  readonly traits?: Partial<ServerTraits>;
  readonly fullAt?: number | null;
  /** Aborts after the page of that number, from 1; 0 before the first. */
  readonly abortAt?: number | null;
  readonly options?: Partial<ExportOptions>;
}

const run = async ({ traits = {}, fullAt = null, abortAt = null, options = {} }: Run = {}) => {
  const server = new SampleServer({ ...honest, ...traits });
  const sink = new MemorySink(fullAt);
  const controller = new AbortController();
  const progress: number[] = [];
  if (abortAt === 0) controller.abort();
  const outcome = await runExport({
    fetchPage: server.fetchPage,
    pageSize: 10,
    signal: controller.signal,
    encoder: createCsvEncoder({ columns, profile: 'spreadsheet', separator: ',' }),
    sink,
    fileName,
    onProgress: ({ rows }) => {
      if (progress.push(rows) === abortAt) controller.abort();
    },
    ...options,
  });
  return { outcome, sink, server, progress, ids: idsIn(sink) };
};

const idsIn = ({ kept }: MemorySink): string[] | null => {
  if (kept === null) return null;
  const [titles, ...records] = parse(kept.bytes, { bom: true, record_delimiter: '\r\n' });
  assert.deepEqual(titles, ['Message ID', 'Preview']);
  return records.map(([id = '']) => id);
};

const idsOf = (messages: readonly Message[]): string[] => messages.map(({ id }) => id);

const assertHonest = (outcome: ExportOutcome, sink: MemorySink, ids: string[] | null): void => {
  assert.equal(outcome.fileName, sink.kept?.fileName ?? null);
  assert.equal(sink.isAborted, sink.kept === null);
  assert.equal(outcome.reason !== null, outcome.outcome === 'partial');
  assert.equal(outcome.sha256 === null, sink.kept === null);
  if (outcome.outcome === 'cancelled') assert.equal(sink.kept, null);
  if (sink.kept === null || ids === null) return;
  assert.equal(ids.length, outcome.rows);
  assert.equal(new Set(ids).size, ids.length, 'a row came twice');
  assert.equal(outcome.guarded, ids.length);
  assert.equal(outcome.bytes, sink.kept.bytes.length);
  assert.equal(outcome.sha256, createHash('sha256').update(sink.kept.bytes).digest('hex'));
  assert.equal(outcome.fileName, fileName(outcome.outcome === 'partial' ? outcome : undefined));
};

describe('the export job', () => {
  it('writes every row of the first page’s snapshot once, while messages arrive', async () => {
    const { outcome, sink, server, ids, progress } = await run();
    assertHonest(outcome, sink, ids);
    assert.equal(outcome.outcome, 'complete');
    assert.deepEqual(ids, idsOf(server.snapshot));
    assert.deepEqual(progress, [10, 20, 25]);
    assert.equal(outcome.asOf, '25');
  });

  it('does so by offset where there are no cursors', async () => {
    const { outcome, server, ids } = await run({ traits: { cursors: false } });
    assert.equal(outcome.outcome, 'complete');
    assert.deepEqual(ids, idsOf(server.snapshot));
  });

  it('drops and counts rows that come again where arrivals shift the pages', async () => {
    const { outcome, ids, server } = await run({
      traits: { cursors: false, snapshots: false, arrivals: [4] },
    });
    assert.deepEqual([outcome.outcome, outcome.duplicates], ['complete', 12]);
    assert.deepEqual(ids, idsOf(server.snapshot));
  });

  it('keeps a file with titles alone where nothing matches', async () => {
    const { outcome, sink, ids } = await run({ traits: { size: 0 } });
    assertHonest(outcome, sink, ids);
    assert.equal(outcome.outcome, 'complete');
    assert.deepEqual(ids, []);
  });

  it('names a part for what it is where a page fails, with the endpoint’s reason', async () => {
    const { outcome, sink, ids } = await run({ traits: { failsAt: 2 } });
    assertHonest(outcome, sink, ids);
    assert.equal(outcome.outcome, 'partial');
    assert.match(outcome.fileName ?? '', /_PARTIAL-20-of-25\.csv$/);
    assert.deepEqual([outcome.reason?.kind, outcome.reason?.status], ['http', 502]);
  });

  it('keeps no file where not one row came', async () => {
    const { outcome, sink } = await run({ traits: { failsAt: 0 } });
    assert.deepEqual([outcome.outcome, outcome.fileName, outcome.rows], ['partial', null, 0]);
    assert.ok(sink.isAborted);
  });

  it('keeps no file, and asks for no more pages, once cancelled', async () => {
    const { outcome, sink, progress } = await run({ abortAt: 2 });
    assertHonest(outcome, sink, null);
    assert.equal(outcome.outcome, 'cancelled');
    assert.equal(progress.length, 2);
  });

  it('keeps no file where the disk is full, at any write', async () => {
    for (const fullAt of [0, 1, 2, 3, 4]) {
      const { outcome, sink } = await run({ fullAt });
      assert.deepEqual([outcome.outcome, outcome.fileName], ['partial', null], `write ${fullAt}`);
      assert.equal(outcome.reason?.message, 'The file could not be written');
      assert.ok(sink.isAborted);
    }
  });

  it('lists malformed rows, and calls a file without them partial', async () => {
    const { outcome, ids } = await run({ traits: { malformedAt: 1 } });
    assert.deepEqual([outcome.outcome, outcome.reason?.kind, outcome.leftOut], ['partial', 'shape', 1]);
    assert.deepEqual(outcome.leftOutRows, [
      { row: 11, path: 'messages.0.sentAt', expected: 'an RFC 3339 instant' },
    ]);
    assert.equal(ids?.length, 24);
  });

  it('lists no more than a hundred malformed rows', async () => {
    const row = { malformed: { path: 'messages.0.id', expected: 'text' } };
    const page: Page = { rows: [...Array(500).fill(row), messageOf()], total: 501, next: null, asOf: null };
    const { outcome } = await run({ options: { fetchPage: async () => page } });
    assert.deepEqual([outcome.leftOut, outcome.leftOutRows.length, outcome.rows], [500, 100, 1]);
  });

  it('believes no count that differs from what came', async () => {
    for (const lie of [-1, 1]) {
      const { outcome } = await run({ traits: { lie } });
      assert.deepEqual([outcome.outcome, outcome.reason?.kind, outcome.rows], ['partial', 'integrity', 25]);
    }
  });

  it('stops at a cursor that comes again, and at pages that bring nothing for ever', async () => {
    const circle = await run({ traits: { circlesAt: 1 } });
    assert.deepEqual([circle.outcome.outcome, circle.outcome.reason?.kind], ['partial', 'integrity']);
    let pages = 0;
    const fetchPage = async (): Promise<Page> => ({
      rows: [],
      total: 5,
      next: `${(pages += 1)}`,
      asOf: null,
    });
    const idle = await run({ options: { fetchPage } });
    assert.equal(idle.outcome.reason?.kind, 'integrity');
    assert.ok(pages < 200);
  });

  it('stops where rows arrive faster than they are read', async () => {
    const { outcome, sink, ids } = await run({
      traits: { cursors: false, snapshots: false, arrivals: [30], shortness: [5] },
    });
    assertHonest(outcome, sink, ids);
    assert.deepEqual([outcome.outcome, outcome.reason?.kind], ['partial', 'integrity']);
  });

  it('survives a source that breaks its promises', async () => {
    const broken = await run({ options: { fetchPage: () => Promise.reject(new TypeError('secret')) } });
    assert.deepEqual([broken.outcome.outcome, broken.outcome.reason?.kind], ['partial', 'network']);
    assert.ok(
      broken.outcome.reason instanceof ReportError && !broken.outcome.reason.message.includes('secret'),
    );
  });

  it('keeps no file where a column cannot be written to its end', async () => {
    const failing = [
      {
        title: 'Message ID',
        text: (message: Message) => message.id.repeat(message.id === 'm000012' ? -1 : 1),
      },
    ];
    const encoder = createCsvEncoder({ columns: failing, profile: 'data', separator: ',' });
    const { outcome, sink } = await run({ options: { encoder } });
    assert.deepEqual([outcome.outcome, outcome.fileName], ['partial', null]);
    assert.ok(sink.isAborted);
  });
});

const rarely = (max: number) => fc.option(fc.nat({ max }), { freq: 3 });
const traits: fc.Arbitrary<ServerTraits> = fc.record({
  size: fc.nat({ max: 60 }),
  cursors: fc.boolean(),
  counts: fc.boolean(),
  snapshots: fc.boolean(),
  arrivals: fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 }),
  shortness: fc
    .array(fc.nat({ max: 10 }), { minLength: 1, maxLength: 3 })
    .filter((list) => list.some((rows) => rows < 10)),
  failsAt: rarely(8),
  repeatsAt: rarely(5),
  losesAt: rarely(5),
  malformedAt: rarely(5),
  circlesAt: rarely(5),
  lie: fc.constantFrom(0, 0, 0, 0, -1, 1, 1000),
});

/** Whether other rows than the snapshot's can pass: only a true count of a fixed set tells them apart. */
const hidesLoss = ({ losesAt, counts, cursors, snapshots, lie }: ServerTraits): boolean =>
  losesAt === null ? lie !== 0 && !(cursors && snapshots) : !counts || lie !== 0 || !snapshots;

describe('the export job against any server', () => {
  it('ends complete, partial or cancelled, and complete is every row of the snapshot once', async () => {
    const seen = { complete: 0, partial: 0, cancelled: 0 };
    await fc.assert(
      fc.asyncProperty(traits, rarely(8), rarely(8), async (server, abortAt, fullAt) => {
        const result = await run({
          traits: { ...server, counts: server.counts || !server.cursors },
          abortAt,
          fullAt,
        });
        const { outcome, sink, ids } = result;
        seen[outcome.outcome] += 1;
        assertHonest(outcome, sink, ids);
        if (outcome.outcome !== 'complete') return;
        if (hidesLoss(server)) return;
        // A row that was skipped can still come later, out of order.
        assert.deepEqual(ids?.toSorted(), idsOf(result.server.snapshot).toSorted());
        if (server.losesAt === null && server.repeatsAt === null)
          assert.deepEqual(ids, idsOf(result.server.snapshot));
      }),
      { numRuns: 2_000 },
    );
    assert.ok(Math.min(seen.complete, seen.partial, seen.cancelled) > 50, JSON.stringify(seen));
  });

  it('is complete whenever the server does nothing wrong', async () => {
    await fc.assert(
      fc.asyncProperty(traits, async (server) => {
        const faultless = {
          ...honest,
          size: server.size,
          cursors: server.cursors,
          arrivals: server.arrivals,
        };
        const {
          outcome,
          ids,
          server: { snapshot },
        } = await run({ traits: { ...faultless, shortness: server.shortness } });
        assert.equal(outcome.outcome, 'complete');
        assert.deepEqual(ids, idsOf(snapshot));
      }),
      { numRuns: 500 },
    );
  });
});
