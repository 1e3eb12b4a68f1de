import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { ReportError } from '../../src/model/report-error.ts';
import type { Page, PageRequest } from '../../src/model/report-source.ts';
import { RowProvider } from '../../src/rows/row-provider.ts';
import { pageOf } from './pages.ts';
import { pass, provide } from './page-requests.ts';

beforeEach(() => {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout'] });
});

const down = new ReportError('http', 'Bad gateway', { status: 502 });

/** A provider of 1,000 rows in pages of 10 that has its first page, and has rested. */
const started = async (options: Parameters<typeof provide>[0] = {}) => {
  const provided = provide(options);
  await provided.last().answer(pageOf(0, 10, { total: 1_000 }));
  return { ...provided, offsets: () => provided.asked.slice(1).map(({ request }) => request.offset) };
};

describe('while the thumb flies', () => {
  it('the first jump is asked for at once, and what follows in its wake once it rests', async () => {
    const { rows, offsets, asked } = await started();
    for (const row of [500, 700, 900]) {
      rows.show(row, row + 9);
      await pass(16);
    }
    assert.deepEqual(offsets(), [500]);
    assert.ok(asked[1]!.signal.aborted);
    await pass(63);
    assert.deepEqual(offsets(), [500]);
    await pass(1);
    assert.deepEqual(offsets(), [500, 900]);
  });

  it('a step or two are part of the flight', async () => {
    const { rows, offsets } = await started();
    rows.show(500, 509);
    rows.show(700, 709);
    await pass(70);
    rows.show(705, 714);
    await pass(79);
    assert.deepEqual(offsets(), [500]);
    await pass(1);
    assert.deepEqual(offsets().slice(1, 3).sort(), [700, 710]);
  });

  it('rows that are shown again do not make it longer', async () => {
    const { rows, offsets } = await started();
    for (const row of [500, 700]) rows.show(row, row + 9);
    await pass(50);
    rows.show(700, 709);
    await pass(30);
    assert.deepEqual(offsets(), [500, 700]);
  });

  it('jumps are asked for at once when there is a rest between them', async () => {
    const { rows, offsets } = await started();
    for (const row of [500, 700, 900]) {
      rows.show(row, row + 9);
      await pass(80);
    }
    assert.deepEqual(offsets(), [500, 700, 900]);
  });

  it('nothing is asked for once it is stopped', async () => {
    const { rows, offsets } = await started();
    for (const row of [500, 700]) rows.show(row, row + 9);
    rows.stop();
    rows.show(900, 909);
    await pass(1_000);
    assert.deepEqual(offsets(), [500]);
  });
});

describe('step by step', () => {
  it('pages are asked for at once, however fast the steps follow', async () => {
    const { rows, offsets } = await started();
    for (let row = 0; row <= 25; row += 5) rows.show(row, row + 14);
    assert.deepEqual([...new Set(offsets())].sort(), [10, 20, 30, 40]);
  });

  it('what came into view last is asked for first, and the page ahead when all that are shown are on their way', async () => {
    const { rows, offsets } = await started();
    rows.show(500, 519);
    await pass(80);
    rows.show(515, 534);
    assert.deepEqual(offsets(), [500, 510, 530, 520, 540]);
  });

  it('the page ahead is read, in either direction', async () => {
    const { rows, last, offsets } = await started();
    rows.show(500, 509);
    await last().answer(pageOf(500, 10));
    await pass(80);
    assert.deepEqual(offsets(), [500]);
    rows.show(501, 509);
    assert.equal(offsets().at(-1), 510);
    rows.show(500, 509);
    assert.equal(offsets().at(-1), 490);
  });

  it('nothing is read ahead at first, after a jump, or beyond the ends', async () => {
    const { rows, last, offsets } = await started();
    rows.show(0, 9);
    assert.deepEqual(offsets(), []);
    rows.show(990, 998);
    await last().answer(pageOf(990, 10, { total: 1_000 }));
    await pass(80);
    rows.show(991, 999);
    rows.show(0, 8);
    await pass(80);
    rows.show(1, 9);
    rows.show(0, 8);
    assert.deepEqual(offsets(), [990, 10]);
  });

  it('a page ahead that fails is nobody’s before it is shown, and asked for then', async () => {
    const { rows, last, errors, offsets } = await started();
    rows.show(1, 9);
    await last().fail(down);
    rows.show(2, 9);
    await pass(1_000);
    assert.deepEqual([offsets(), errors, rows.lastFailure], [[10], [], undefined]);
    rows.show(3, 12);
    assert.equal(offsets()[1], 10);
  });

  it('nothing is read ahead of a page that has failed', async () => {
    const { rows, last, offsets } = await started();
    rows.show(500, 509);
    await last().fail(down);
    await pass(80);
    rows.show(501, 509);
    assert.deepEqual(offsets(), [500]);
  });
});

/** A table of 1,000,000 rows in pages of 100, 25 of which are shown, on an endpoint that answers after a while. */
const simulate = (latency: number) => {
  const requests: { readonly offset: number; readonly signal: AbortSignal }[] = [];
  const load = ({ offset = 0, limit }: PageRequest, signal: AbortSignal): Promise<Page> => {
    requests.push({ offset, signal });
    return new Promise((resolve) =>
      setTimeout(() => resolve(pageOf(offset, limit, { total: 1_000_000 })), latency),
    );
  };
  const rows = new RowProvider({ load, pageSize: 100, onChange: () => undefined });
  const isHere = (first: number): boolean => [0, 12, 24].every((row) => rows.row(first + row) !== undefined);
  return { rows, requests, isHere };
};

describe('on an endpoint that answers after 120 ms', () => {
  it('a thumb dragged over 800,000 rows in 2 s costs at most 6 requests, and rests 220 ms after', async (test) => {
    const { rows, requests, isHere } = simulate(120);
    await pass(120);
    rows.show(0, 24);
    let first = 0;
    for (let frame = 1; frame <= 120; frame++) {
      first = Math.round((frame * 800_000) / 120);
      rows.show(first, first + 24);
      await pass(17);
    }
    let waited = 17;
    for (; !isHere(first) && waited < 1_000; waited++) await pass(1);
    test.diagnostic(`${requests.length} requests, settled after ${waited} ms`);
    assert.ok(requests.length <= 6, `${requests.length} requests`);
    assert.ok(waited <= 220, `${waited} ms`);
  });

  it('a wheel of 20,000 pixels a second asks for each page once, gives up none, and waits for few', async (test) => {
    const { rows, requests, isHere } = simulate(120);
    await pass(120);
    let blank = 0;
    let first = 0;
    for (let frame = 1; frame <= 300; frame++) {
      first = Math.round((frame * 20_000 * 0.017) / 48);
      rows.show(first, first + 24);
      await pass(17);
      if (!isHere(first)) blank++;
    }
    await pass(120);
    const offsets = requests.map(({ offset }) => offset);
    test.diagnostic(
      `${offsets.length} requests for ${first} rows, ${blank} of 300 frames with a row missing`,
    );
    assert.deepEqual(offsets, [...new Set(offsets)]);
    assert.ok(requests.every(({ signal }) => !signal.aborted));
    assert.ok(offsets.length <= Math.ceil((first + 25) / 100) + 1);
    assert.equal(blank, 0);
  });

  it('a thumb that is dragged by a page a frame does not send one request a frame', async (test) => {
    const { rows, requests, isHere } = simulate(120);
    await pass(120);
    for (let frame = 1; frame <= 120; frame++) {
      rows.show(frame * 100, frame * 100 + 24);
      await pass(17);
    }
    for (let waited = 0; waited < 200; waited += 20) await pass(20);
    test.diagnostic(`${requests.length} requests`);
    assert.ok(isHere(12_000));
    assert.ok(requests.length <= 6, `${requests.length} requests`);
  });
});

describe('a stopped provider', () => {
  it('leaves no timer', async () => {
    const { rows } = await started();
    mock.timers.reset();
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    const before = timers();
    rows.show(500, 509);
    assert.equal(timers(), before + 1);
    rows.stop();
    assert.equal(timers(), before);
  });
});
