import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { CsvColumn } from '../../src/export/csv-encoder.ts';
import { ExportJob, type ExportJobOptions, type ExportOutcome } from '../../src/export/export-job.ts';
import type { ExportSink } from '../../src/export/export-sink.ts';
import { PageEncoder } from '../../src/export/page-encoder.ts';
import type { ReadPageFunction } from '../../src/export/page-walk.ts';
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
  offlineAt: null,
  expiresAt: null,
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
  async close(fileName: string, isWhole: boolean): Promise<string> {
    this.#use();
    assert.equal(isWhole, !fileName.includes('PARTIAL'));
    this.kept = { fileName, bytes: Buffer.concat(this.#parts) };
    return fileName;
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
const fileName: ExportJobOptions['fileName'] = (partial) =>
  exportFileName({ startAt: '2026-11-16', endAt: '2026-11-22', timezone: 'UTC' }, partial);

/** Reads and encodes on the same thread. */
const readWith =
  (encoder: PageEncoder, fetchPage: SampleServer['fetchPage']): ReadPageFunction =>
  async (request, signal) => {
    const { rows, ...page } = await fetchPage(request, signal);
    return {
      ...page,
      received: rows.length,
      encode: async () => encoder.encode(rows),
      drop: () => undefined,
    };
  };

interface Run {
  readonly traits?: Partial<ServerTraits>;
  readonly fullAt?: number | null;
  /** Aborts after the page of that number, from 1; 0 before the first. */
  readonly abortAt?: number | null;
  readonly fetchPage?: SampleServer['fetchPage'];
  readonly columns?: readonly CsvColumn<Message>[];
  /** How often it is run again after it was stopped. */
  readonly patience?: number;
}

const run = async (options: Run = {}) => {
  const { traits = {}, fullAt = null, abortAt = null, patience = 0 } = options;
  const server = new SampleServer({ ...honest, ...traits });
  const sink = new MemorySink(fullAt);
  const controller = new AbortController();
  const progress: number[] = [];
  if (abortAt === 0) controller.abort();
  const encoder = new PageEncoder({
    columns: options.columns ?? columns,
    profile: 'spreadsheet',
    separator: ',',
  });
  const job = new ExportJob({
    read: readWith(encoder, options.fetchPage ?? server.fetchPage),
    header: async () => encoder.header(),
    digest: async () => encoder.digest(),
    pageSize: 10,
    signal: controller.signal,
    sink,
    fileName,
    // The connection comes back at once.
    ready: async (failure) => failure?.kind === 'offline',
    onProgress: ({ rows }) => {
      if (progress.push(rows) === abortAt) controller.abort();
    },
  });
  await job.run();
  const stopped = job.reason && { reason: job.reason, canResume: job.canResume };
  for (let left = patience; left > 0 && job.canResume; left -= 1) await job.run();
  const outcome = await job.finish();
  return { outcome, sink, server, progress, stopped, ids: idsIn(sink) };
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
      assert.deepEqual([outcome.reason?.kind, outcome.reason?.message], ['file', 'The disk is full']);
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
    const { outcome } = await run({ fetchPage: async () => page });
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
    const idle = await run({ fetchPage });
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
    const broken = await run({ fetchPage: () => Promise.reject(new TypeError('secret')) });
    assert.deepEqual([broken.outcome.outcome, broken.outcome.reason?.kind], ['partial', 'network']);
    assert.ok(
      broken.outcome.reason instanceof ReportError && !broken.outcome.reason.message.includes('secret'),
    );
  });

  it('names what came before for what it is where a column cannot be written to its end', async () => {
    const failing = [
      columns[0]!,
      { title: 'Preview', text: ({ id }: Message) => id.repeat(id === 'm000012' ? -1 : 1) },
    ];
    const { outcome, ids, stopped } = await run({ columns: failing });
    assert.match(outcome.fileName ?? '', /_PARTIAL-10-of-25\.csv$/);
    assert.deepEqual([ids?.length, stopped?.canResume], [10, false]);
  });

  it('goes on from the last page in the file once what stopped it has passed', async () => {
    for (const cursors of [true, false]) {
      const { outcome, stopped, ids, server } = await run({ traits: { failsAt: 2, cursors }, patience: 1 });
      assert.deepEqual([stopped?.reason.status, stopped?.canResume], [502, true]);
      assert.deepEqual([outcome.outcome, outcome.duplicates], ['complete', 0]);
      assert.deepEqual(ids, idsOf(server.snapshot));
    }
  });

  it('goes on by itself when the connection is back', async () => {
    for (const offlineAt of [0, 1, 2]) {
      const { outcome, ids, server } = await run({ traits: { offlineAt } });
      assert.equal(outcome.outcome, 'complete');
      assert.deepEqual(ids, idsOf(server.snapshot));
    }
  });

  it('goes on with what is left of the same set where its cursor has expired', async () => {
    const { outcome, ids, server } = await run({ traits: { size: 95, expiresAt: 6 } });
    assert.equal(outcome.outcome, 'complete');
    assert.ok(outcome.duplicates > 0);
    assert.deepEqual(ids, idsOf(server.snapshot));
  });

  it('does not begin anew for ever where no cursor is known', async () => {
    let requests = 0;
    const fetchPage: SampleServer['fetchPage'] = async ({ cursor }) => {
      requests += 1;
      if (cursor) throw new ReportError('http', 'Unknown cursor', { status: 410 });
      return { rows: [messageOf()], total: 3, next: 'a', asOf: null };
    };
    const { outcome } = await run({ fetchPage });
    assert.deepEqual([outcome.outcome, outcome.reason?.status], ['partial', 410]);
    assert.ok(requests < 10);
  });

  it('tells how many characters no file can hold', async () => {
    const page: Page = {
      rows: [messageOf({ preview: 'a\uD800b\0\uDC00' })],
      total: 1,
      next: null,
      asOf: null,
    };
    const { outcome } = await run({ fetchPage: async () => page });
    assert.deepEqual([outcome.outcome, outcome.replaced], ['complete', 3]);
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
  offlineAt: rarely(8),
  expiresAt: rarely(8),
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
      fc.asyncProperty(
        traits,
        rarely(8),
        rarely(8),
        fc.nat({ max: 1 }),
        async (server, abortAt, fullAt, patience) => {
          const result = await run({
            traits: { ...server, counts: server.counts || !server.cursors },
            abortAt,
            fullAt,
            patience,
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
        },
      ),
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
