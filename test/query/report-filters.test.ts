import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { datePresets, readFilters, type ReportFilters } from '../../src/query/report-filters.ts';

const everything: Required<ReportFilters> = {
  date: { startAt: '2026-11-01T00:00:00.000Z', endAt: '2026-11-02T00:00:00.000Z' },
  sender: '+852 3000',
  recipient: '9123',
  template: 'otp',
  source: ['open-api-direct', 'of tomorrow'],
  status: ['failed', 'unheard of'],
  country: ['HK'],
  errorCode: [131026, 0, -1],
  submission: 'rejected',
  direction: 'inbound',
};

const junkOf: Readonly<Record<keyof ReportFilters, readonly unknown[]>> = {
  date: [
    ...[null, undefined, 7, 'today', [], {}, { preset: 'last-8-days' }, { preset: 'constructor' }],
    { startAt: '2026-11-01T00:00:00Z' },
    { startAt: '2026-11-02T00:00:00Z', endAt: '2026-11-01T00:00:00Z' },
    { startAt: '2026-11-02T00:00:00Z', endAt: '2026-11-02T08:00:00+08:00' },
    { startAt: '2026-11-01T00:00:00Z', endAt: 'soon' },
    { startAt: '1', endAt: '2' },
    // Without an offset they would mean something else in every browser.
    { startAt: '2026-11-01T00:00:00', endAt: '2026-11-02T00:00:00' },
    { startAt: '2026-11-01', endAt: '2026-11-02' },
    { startAt: new Date(0), endAt: new Date(1) },
    { startAt: '9999-12-31T23:00:00Z', endAt: '9999-12-31T23:59:59-05:00' },
    { startAt: '2026-02-01T00:00:00Z', endAt: '2026-13-01T00:00:00Z' },
  ],
  sender: ['', '  ', '\n', 7, null, {}, ['1'], new String('7')],
  recipient: ['', '\t', 0, false, ['+852']],
  template: ['', ' ', 1, [], {}],
  source: ['open-api-direct', [], [''], [1, null, {}], {}, 5, new Set(['a'])],
  status: ['failed', [], [undefined], null],
  country: [[['HK']], { 0: 'HK', length: 1 }, true],
  errorCode: [131026, ['131026'], [1.5, NaN, Infinity, 2 ** 53], [[1]], [null]],
  submission: ['Rejected', ['rejected'], 1, '', 'toString'],
  direction: ['both', ['inbound'], null, 0],
};
const fields = Object.keys(junkOf) as (keyof ReportFilters)[];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const isListOf = (value: unknown, isItem: (item: unknown) => boolean): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every(isItem) &&
  value.every((item, index) => value.indexOf(item) === index);
const isDate = (value: unknown): boolean => {
  const { preset, startAt, endAt, ...rest } = value as Record<string, string>;
  const isUtc = (text = ''): boolean => new Date(text).toISOString() === text && text.length === 24;
  if (Object.keys(rest).length > 0) return false;
  if (preset !== undefined) return datePresets.some((known) => known === preset) && startAt === endAt;
  return isUtc(startAt) && isUtc(endAt) && startAt! < endAt!;
};
const isWord = (item: unknown): boolean => typeof item === 'string' && item !== '';
const isValid: Readonly<Record<keyof ReportFilters, (value: unknown) => boolean>> = {
  date: isDate,
  sender: isText,
  recipient: isText,
  template: isText,
  source: (value) => isListOf(value, isWord),
  status: (value) => isListOf(value, isWord),
  country: (value) => isListOf(value, isWord),
  errorCode: (value) => isListOf(value, Number.isSafeInteger),
  submission: (value) => value === 'submitted' || value === 'rejected',
  direction: (value) => value === 'outbound' || value === 'inbound',
};

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: 'binary',
});
const years = { min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z') };
const instant = fc.oneof(
  fc.date({ ...years, noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom('9999-12-31T23:59:59-12:00', '0000-01-01T00:00:00+14:00', '2026-11-01T10:00+08:00', ''),
);
const mixed = fc.array(fc.oneof(fc.string(), fc.integer(), anything));
const part: Readonly<Record<keyof ReportFilters, fc.Arbitrary<unknown>>> = {
  date: fc.oneof(
    fc.record({ preset: fc.constantFrom(...datePresets, 'never') }),
    fc.record({ startAt: instant, endAt: instant, preset: anything }, { requiredKeys: [] }),
  ),
  sender: fc.string(),
  recipient: fc.string(),
  template: fc.string(),
  source: mixed,
  status: mixed,
  country: mixed,
  errorCode: mixed,
  submission: fc.constantFrom('submitted', 'rejected', 'other'),
  direction: fc.constantFrom('inbound', 'outbound', 'other'),
};
const filters = fc.record(
  Object.fromEntries(fields.map((field) => [field, fc.oneof(part[field], anything)])),
  { requiredKeys: [] },
);

describe('filters read from anything', () => {
  it('are what they were where all of it is valid', () => {
    assert.deepEqual(readFilters(everything), everything);
    for (const preset of datePresets)
      assert.deepEqual(readFilters({ date: { preset } }), { date: { preset } });
  });

  it('are none where it is no object at all', () => {
    for (const value of [undefined, null, '', 'today', 0, true, 5n, Symbol('x'), [], () => 1, new Date()])
      assert.deepEqual(readFilters(value), {});
  });

  for (const field of fields)
    it(`lose only ${field} where that is junk`, () => {
      const { [field]: _lost, ...rest } = everything;
      for (const junk of junkOf[field])
        assert.deepEqual(readFilters({ ...everything, [field]: junk }), rest, `${field}: ${String(junk)}`);
    });

  it('keep what is valid in a list, once', () => {
    const read = readFilters({
      status: ['read', '', 'read', 5, null, 'failed'],
      errorCode: [1, '1', 1, 2.5],
    });
    assert.deepEqual(read, { status: ['read', 'failed'], errorCode: [1] });
  });

  it('write instants in UTC with milliseconds, whatever offset they came with', () => {
    const date = { startAt: '2026-11-01T08:00:00+08:00', endAt: '2026-11-01T00:00:00.001Z' };
    const utc = { startAt: '2026-11-01T00:00:00.000Z', endAt: '2026-11-01T00:00:00.001Z' };
    assert.deepEqual(readFilters({ date }), { date: utc });
  });

  it('prefer a preset to instants', () => {
    assert.deepEqual(readFilters({ date: { ...everything.date, preset: 'all' } }), {
      date: { preset: 'all' },
    });
  });

  it('do not come from a prototype by an unlucky name', () => {
    const read = readFilters(JSON.parse('{"__proto__": {"x": 1}, "constructor": 5, "toString": ["a"]}'));
    assert.deepEqual(Object.keys(read), []);
  });

  it('never throw, hold valid parts only and do not change when read again', () => {
    const property = fc.property(fc.oneof(filters, anything), (value) => {
      const read = readFilters(value);
      for (const [name, found] of Object.entries(read))
        assert.ok(isValid[name as keyof ReportFilters]?.(found), `${name}: ${JSON.stringify(found)}`);
      assert.deepEqual(readFilters(read), read);
      assert.deepEqual(readFilters(structuredClone(read)), read);
    });
    fc.assert(property, { numRuns: 1500 });
  });
});
