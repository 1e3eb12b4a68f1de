import { assert } from 'chai';
import type { ReportError, WaReport } from '../../../src/index.ts';
import { setClock, type Clock } from '../clock.ts';
import { allByRole, nextEvent, textOf, until } from '../page.ts';
import { openReport, placeReport } from './open-report.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const hongKong = 8 * hour;

/** A report, and the periods it asks for. */
const watch = (properties: Partial<WaReport> = {}): { report: WaReport; periods: string[] } => {
  const periods: string[] = [];
  const report = placeReport({
    ...properties,
    fetcher: (input, init) => {
      const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input);
      if (pathname.endsWith('/messages')) periods.push(searchParams.get('startAt') ?? '');
      return fetch(input, init);
    },
  });
  return { report, periods };
};
const errorsOf = (report: WaReport): ReportError[] => {
  const errors: ReportError[] = [];
  report.addEventListener('wa-report-error', ({ detail }) => errors.push(detail.error));
  return errors;
};
const startOfDay = (instant: number): string =>
  new Date(Math.floor((instant + hongKong) / day) * day - hongKong).toISOString();

describe('the time of a report', () => {
  let clock: Clock | undefined;
  afterEach(() => {
    clock?.restore();
    clock = undefined;
  });

  it('has another today once it is midnight in its zone', async () => {
    const now = Date.now();
    clock = setClock(0);
    const { report, periods } = watch({ filters: { date: { preset: 'today' } } });
    await nextEvent(report, 'wa-report-load');
    assert.deepEqual(new Set(periods), new Set([startOfDay(now)]));
    const untilMidnight = Date.parse(startOfDay(now)) + day - now;
    periods.length = 0;
    clock.advance(untilMidnight - 60_000);
    await report.updateComplete;
    assert.deepEqual(periods, []);
    clock.advance(120_000);
    await until('tomorrow is asked for', () => periods.length > 0);
    assert.equal(periods[0], startOfDay(now + day));
  });

  it('waits for no midnight once it has left the page', async () => {
    clock = setClock(0);
    const { report, periods } = watch({ filters: { date: { preset: 'today' } } });
    await nextEvent(report, 'wa-report-load');
    report.remove();
    await new Promise(requestAnimationFrame);
    periods.length = 0;
    clock.advance(2 * day);
    await new Promise(requestAnimationFrame);
    assert.deepEqual(periods, []);
  });

  const years = 10 * 365.25 * day;
  for (const [words, offset, said] of [
    ['ten years ahead', years, /clock is 10 years ahead/],
    ['ten years behind', -years, /clock is 10 years behind/],
    ['a day ahead', day, /clock is (1 day|24 hours) ahead/],
    ['five minutes behind', -5 * 60_000, /clock is 5 minutes behind/],
  ] as const)
    it(`is the endpoint’s where this device’s clock is ${words}, and says so`, async () => {
      const now = Date.now();
      clock = setClock(offset);
      const { report, periods } = watch({ filters: { date: { preset: 'today' } } });
      await until('it is said', () => said.test(textOf(report)));
      await until('rows of today are here', () => allByRole(report, 'row', /Details/).length > 0);
      assert.equal(periods.at(-1), startOfDay(now));
      assert.isAtMost(new Set(periods).size, 2);
    });

  it('says nothing of clocks that agree', async () => {
    const report = await openReport();
    assert.notMatch(textOf(report), /clock/);
  });

  it('follows no endpoint around whose clock jumps about', async () => {
    let calls = 0;
    const report = placeReport({
      endpoint: '',
      filters: { date: { preset: 'today' } },
      source: {
        messages: () => {
          calls++;
          const asOf = new Date(Date.now() + calls * 400 * day).toISOString();
          return Promise.resolve({ rows: [], total: 0, next: null, asOf });
        },
        message: () => Promise.reject(new Error('none')),
        overview: () => Promise.resolve(null),
      },
    });
    await nextEvent(report, 'wa-report-load');
    for (let frames = 0; frames < 30; frames++) await new Promise(requestAnimationFrame);
    assert.isAtMost(calls, 4);
  });

  it('is the browser’s zone where the zone is unknown, which is said once to the page and to the reader', async () => {
    const report = placeReport({ timezone: 'Mars/Phobos' });
    const errors = errorsOf(report);
    await nextEvent(report, 'wa-report-load');
    await until('it is said', () => /“Mars\/Phobos” is not known here/.test(textOf(report)));
    report.filters = { status: ['failed'] };
    await nextEvent(report, 'wa-report-load');
    assert.deepEqual(
      errors.map(({ kind }) => kind),
      ['configuration'],
    );
    report.timezone = 'Asia/Hong_Kong';
    await until('it is said no more', () => !/not known here/.test(textOf(report)));
  });

  it('tells the page once what of its filters is none, and uses the rest', async () => {
    const report = placeReport();
    const errors = errorsOf(report);
    const junk: unknown = {
      status: ['failed', 7],
      date: { startAt: '2026-11-02T00:00:00Z', endAt: '2026-11-01T00:00:00Z' },
      direction: 'up',
      '+85291234567': 'x',
    };
    Object.assign(report, { filters: junk });
    await nextEvent(report, 'wa-report-load');
    await until('it is told', () => errors.length > 0);
    await report.updateComplete;
    const [error] = errors;
    assert.lengthOf(errors, 1);
    assert.equal(error?.kind, 'configuration');
    assert.match(error!.message, /status, date, direction/);
    assert.notMatch(error!.message, /8529/);
    await until('the rest counts', () => /Status Failed/.test(textOf(report)));
  });

  it('tells the page that an attribute is no filters at all', async () => {
    const report = placeReport();
    const errors = errorsOf(report);
    report.setAttribute('filters', '{status');
    await until('it is told', () => errors.length > 0);
    assert.match(errors[0]!.message, /filters/);
    await until('there are rows', () => allByRole(report, 'row', /Details/).length > 0);
  });
});
