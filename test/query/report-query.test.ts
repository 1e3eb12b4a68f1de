import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { datePresets, readFilters, type ReportFilters } from '../../src/query/report-filters.ts';
import { toParams, toReportQuery } from '../../src/query/report-query.ts';
import { zones } from './zones.ts';

const now = new Date('2026-11-20T08:15:30.123Z');
const paramsOf = (filters: ReportFilters, zone = 'UTC', at = now): string =>
  String(toParams(toReportQuery(filters, zone, at)));
const asked = (filters: ReportFilters): Record<string, string[]> => {
  const params = toParams(toReportQuery({ date: { preset: 'all' }, ...filters }, 'UTC', now));
  return Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]));
};

const words = fc.uniqueArray(
  fc.oneof(fc.constantFrom('HK', 'SG', 'failed', 'read'), fc.string({ minLength: 1 })),
  {
    minLength: 1,
  },
);
const anyFilters: fc.Arbitrary<ReportFilters> = fc.record(
  {
    date: fc.oneof(
      fc.record({ preset: fc.constantFrom(...datePresets) }),
      fc.constant({ startAt: '2026-11-01T00:00:00.000Z', endAt: '2026-11-02T00:00:00.000Z' }),
    ),
    sender: fc.string({ minLength: 1 }),
    recipient: fc.string({ minLength: 1 }),
    template: fc.string({ minLength: 1 }),
    source: words,
    status: words,
    country: words,
    errorCode: fc.uniqueArray(fc.integer({ min: -1, max: 200_000 }), { minLength: 1 }),
    submission: fc.constantFrom('submitted' as const, 'rejected' as const),
    direction: fc.constantFrom('outbound' as const, 'inbound' as const),
  },
  { requiredKeys: [] },
);

/** The same filters, said in another order. */
const reversed = (filters: ReportFilters): ReportFilters =>
  Object.fromEntries(
    Object.entries(filters)
      .reverse()
      .map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])].reverse() : value]),
  );

describe('a query', () => {
  it('asks for the last seven days where nothing is said', () => {
    assert.equal(paramsOf({}), paramsOf({ date: { preset: 'last-7-days' } }));
    assert.equal(paramsOf({}), 'endAt=2026-11-21T00%3A00%3A00.000Z&startAt=2026-11-14T00%3A00%3A00.000Z');
  });

  const cases: readonly (readonly [filters: ReportFilters, asked: Record<string, string[]>])[] = [
    [{}, {}],
    [{ sender: '+852 3000 0001' }, { sender: ['+85230000001'] }],
    [{ sender: ' OTP service ' }, { sender: ['OTP service'] }],
    [{ recipient: '9123-4567' }, { recipient: ['*91234567'] }],
    [{ recipient: '+852 9123 4567, 4321\n77' }, { recipient: ['*4321', '+85291234567', '77'] }],
    [{ sender: '+65, 0001' }, { sender: ['*0001', '+65'] }],
    // The endpoint is to say what is wrong with it, instead of all messages being shown.
    [{ recipient: ' nobody ' }, { recipient: ['nobody'] }],
    [{ template: ' otp ' }, { template: ['otp'] }],
    [{ template: 'otp, member_offer otp' }, { template: ['member_offer', 'otp'] }],
    [{ source: ['b', 'a'] }, { source: ['a', 'b'] }],
    [{ status: ['read', 'failed'] }, { status: ['failed', 'read'] }],
    [{ country: ['HK'] }, { country: ['HK'] }],
    [{ errorCode: [131026, 0] }, { errorCode: ['0', '131026'] }],
    [{ submission: 'rejected' }, { submission: ['rejected'] }],
    [{ direction: 'inbound' }, { direction: ['inbound'] }],
    [{ source: [], status: [], country: [], errorCode: [], sender: '', recipient: '  ', template: ' ' }, {}],
    [{ template: 'a&b=c+#%' }, { template: ['a&b=c+#%'] }],
  ];
  for (const [filters, params] of cases)
    it(`asks ${JSON.stringify(params)} for ${JSON.stringify(filters)}`, () =>
      assert.deepEqual(asked(filters), params));

  it('is the same string for the same filters, in whatever order they are said', () => {
    const property = fc.property(anyFilters, fc.constantFrom(...zones), (filters, zone) => {
      assert.equal(paramsOf(filters, zone), paramsOf(reversed(filters), zone));
      assert.equal(paramsOf(readFilters(filters), zone), paramsOf(filters, zone));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('is another string for other filters', () => {
    const each: readonly ReportFilters[] = [
      {},
      ...datePresets.filter((preset) => preset !== 'last-7-days').map((preset) => ({ date: { preset } })),
      ...['7', '+7', 'seven'].flatMap((typed) => [
        { sender: typed },
        { recipient: typed },
        { template: typed },
      ]),
      ...['a', 'b', 'a,b'].flatMap((word) => [{ source: [word] }, { status: [word] }, { country: [word] }]),
      { status: ['a', 'b'] },
      { errorCode: [1] },
      { errorCode: [1, 2] },
      { errorCode: [12] },
      { submission: 'submitted' },
      { submission: 'rejected' },
      { direction: 'inbound' },
      { direction: 'outbound' },
    ];
    assert.equal(new Set(each.map((filters) => paramsOf(filters))).size, each.length);
  });

  it('sends no empty value, no null and no zone, and ends after it starts', () => {
    const known =
      /^(startAt|endAt|sender|recipient|template|source|status|country|errorCode|submission|direction)$/;
    const property = fc.property(anyFilters, fc.constantFrom(...zones), (filters, zone) => {
      const params = toParams(toReportQuery(filters, zone, now));
      for (const [name, value] of params) {
        assert.match(name, known);
        assert.notEqual(value, '');
      }
      const [startAt, endAt] = [params.get('startAt'), params.get('endAt')];
      assert.equal(startAt === null, endAt === null);
      if (startAt !== null && endAt !== null) assert.ok(Date.parse(endAt) > Date.parse(startAt));
      assert.equal(new URLSearchParams(String(params)).toString(), String(params));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('does not disturb the lists it was given', () => {
    const filters = Object.freeze({ status: Object.freeze(['read', 'failed']) });
    const query = toReportQuery(filters, 'UTC', now);
    toParams(query);
    assert.deepEqual(query.status, ['read', 'failed']);
  });
});
