import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { keptFilters } from '../../src/query/kept-filters.ts';
import { datePresets, readFilters, type ReportFilters } from '../../src/query/report-filters.ts';
import { readUrlParams, toUrlParams, urlNames } from '../../src/query/url-filters.ts';

const instant = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const words = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { minLength: 1, maxLength: 4 });
const filters: fc.Arbitrary<ReportFilters> = fc
  .record(
    {
      date: fc.oneof(
        fc.record({ preset: fc.constantFrom(...datePresets) }),
        fc.record({ startAt: instant, endAt: instant }).filter(({ startAt, endAt }) => startAt < endAt),
      ),
      sender: fc.string(),
      recipient: fc.string(),
      template: fc.string(),
      source: words,
      status: words,
      country: words,
      errorCode: fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 4 }),
      submission: fc.constantFrom('submitted' as const, 'rejected' as const),
      direction: fc.constantFrom('outbound' as const, 'inbound' as const),
    },
    { requiredKeys: [] },
  )
  .map(readFilters);

const read = (search: string): ReportFilters | undefined =>
  readUrlParams(new URLSearchParams(search), 'wa-')?.filters;

const params = (given: ReportFilters): URLSearchParams =>
  toUrlParams({ filters: given, timezone: 'Asia/Tokyo' }, 'wa-');

describe('filters in a URL', () => {
  it('come back as they were, but for what was typed', () => {
    const text = fc.string({ unit: 'grapheme' });
    const property = fc.property(filters, text, text, (given, timezone, prefix) => {
      const search = String(toUrlParams({ filters: given, timezone }, prefix));
      const expected = { date: { preset: 'last-7-days' }, ...keptFilters(given) };
      assert.deepEqual(readUrlParams(new URLSearchParams(search), prefix), { filters: expected, timezone });
    });
    fc.assert(property, { numRuns: 1_000 });
  });

  it('never say a number or a name', () => {
    const typed = fc.stringMatching(/^[0-9+ a-z]{4,20}$/).filter((text) => text.trim().length > 3);
    const property = fc.property(filters, typed, (given, text) => {
      const without = params({ ...given, sender: '', recipient: '', template: '' });
      const search = params({ ...given, sender: text, recipient: text, template: text });
      assert.equal(String(search), String(without));
    });
    fc.assert(property, { numRuns: 500 });
  });

  it('are none where none of the names is there', () => {
    assert.equal(read(''), undefined);
    assert.equal(read('date=today&wa-tab=2&WA-date=today&wa-sender=85291234567'), undefined);
    assert.deepEqual(read('wa-timezone=Asia/Tokyo'), {});
    assert.deepEqual(read('wa-status=failed'), { status: ['failed'] });
  });

  it('are what is right of them', () => {
    for (const [search, expected] of [
      ['wa-date=someday', {}],
      ['wa-date=2026-11-02/2026-11-01', {}],
      ['wa-date=2026-11-01T00:00:00Z/', {}],
      ['wa-date=today&wa-date=yesterday', { date: { preset: 'today' } }],
      ['wa-error-code=131026&wa-error-code=x&wa-error-code=', { errorCode: [131026] }],
      ['wa-error-code=1e5', {}],
      ['wa-submission=refused&wa-direction=inbound', { direction: 'inbound' }],
      ['wa-status=&wa-status=read&wa-status=read', { status: ['read'] }],
      ['wa-status=%E0%A4%A', { status: ['\uFFFD%A'] }],
    ] as const)
      assert.deepEqual(read(search), expected, search);
  });

  it('have names that begin with the prefix', () => {
    assert.ok([...urlNames('wa-')].every((name) => name.startsWith('wa-')));
    for (const name of params({ status: ['a'], errorCode: [1] }).keys()) assert.ok(urlNames('wa-').has(name));
  });
});
