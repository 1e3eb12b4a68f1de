import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureReason } from '../../src/content/failure-reason.ts';
import { knownFailure, knownFailures } from '../../src/content/known-failure.ts';

/** What each of Meta's codes asks for, those of the older on-premises API included. */
const classes: Readonly<Record<string, string>> = {
  'retry-later':
    '1 2 4 408 410 429 500 80007 130429 131000 131016 131056 131057 132069 133004 133008 133009 133015 133016 135000',
  'fix-content':
    '33 100 400 470 501 131008 131009 131047 131051 131052 131053 132000 132001 132005 132007 132008 132012 132015 132016 132068 2000 2001 2002 2004 2069',
  'fix-recipient': '480 1006 1013 1026 131021 131026 131062 137000',
  'fix-account':
    '0 3 10 190 200 250 299 402 430 432 433 131005 131030 131037 131042 131045 131063 133000 133001 133005 133006 133010 133014',
  policy: '368 471 472 130472 130497 131031 131048 131049 131050 131064',
};
const errorOf = (code: number | null, title: string | null = null, details: string | null = null) => ({
  code,
  title,
  details,
});

describe('failure reasons', () => {
  for (const [kind, codes] of Object.entries(classes)) {
    for (const code of codes.split(' ')) {
      it(`files ${code} under ${kind}, with a cause and a next step`, () => {
        const reason = failureReason(errorOf(Number(code)));
        assert.equal(reason?.class, kind);
        assert.match(reason?.title ?? '', /^[A-Z].{10,80}[^.]$/);
        assert.match(reason?.action ?? '', /^[A-Z].{20,}\.$/);
      });
    }
  }

  it('says of an unknown code what the endpoint says', () => {
    assert.deepEqual(failureReason(errorOf(999_999, 'New failure', 'Of some kind')), {
      code: 999_999,
      class: null,
      title: 'New failure',
      action: null,
      details: 'Of some kind',
    });
    assert.equal(failureReason(errorOf(null, 'Rejected'))?.title, 'Rejected');
  });

  it('keeps the endpoint’s own words beside the dictionary’s', () => {
    assert.equal(failureReason(errorOf(131026, 'Message undeliverable'))?.details, 'Message undeliverable');
    assert.equal(
      failureReason(errorOf(131026, 'Message undeliverable', 'Not on WhatsApp'))?.details,
      'Not on WhatsApp',
    );
  });

  it('keeps the endpoint’s title beside a page’s own', () => {
    const reason = failureReason(errorOf(7, 'No credit'), { 7: { title: 'Out of credit' } });
    assert.deepEqual([reason?.title, reason?.details], ['Out of credit', 'No credit']);
    assert.equal(failureReason(errorOf(7, 'No credit'), { 7: { action: 'Pay.' } })?.title, 'No credit');
    assert.equal(failureReason(errorOf(7, 'No credit'), { 7: { action: 'Pay.' } })?.details, null);
  });

  it('lets a page say all of a range by its first code, and one code of it by its own', () => {
    const overrides = {
      200: { title: 'Keine Berechtigung' },
      133000: { title: 'Nicht angemeldet' },
      2002: { title: 'x' },
    };
    assert.equal(failureReason(errorOf(299), overrides)?.title, 'Keine Berechtigung');
    assert.equal(failureReason(errorOf(133_001), overrides)?.title, 'Nicht angemeldet');
    assert.equal(failureReason(errorOf(133_001), { ...overrides, 133001: { title: 'y' } })?.title, 'y');
    // These say more than their range does.
    for (const code of [2000, 2001, 133_005, 133_016])
      assert.equal(failureReason(errorOf(code), overrides)?.title, knownFailure(code)?.title);
  });

  it('can be said in another language altogether: every code is to be found, and none keeps an English word', () => {
    const translated = Object.fromEntries(
      [...knownFailures.keys()].map((code) => [code, { title: `T${code}`, action: `A${code}` }]),
    );
    for (const code of Object.values(classes).join(' ').split(' ').map(Number)) {
      const { title, action } = failureReason(errorOf(code), translated) ?? {};
      assert.match(`${title} ${action}`, /^T\d+ A\d+$/);
    }
  });

  it('holds to what it knows where a page hands in nothing of use', () => {
    const overrides = { 131026: { title: undefined, class: undefined }, 4: {} };
    const reasons = [131_026, 4].map((code) => failureReason(errorOf(code), overrides));
    assert.deepEqual(
      reasons.map((reason) => [reason?.class, reason?.title]),
      [131_026, 4].map((code) => [knownFailure(code)?.class, knownFailure(code)?.title]),
    );
    for (const code of [NaN, Infinity, -0, 1e21, 1.5])
      assert.equal(failureReason(errorOf(code, 'x'))?.code, code);
    assert.equal(failureReason(errorOf(NaN, 'x'))?.title, 'x');
  });

  it('lets a page use its own words, for known codes and new ones', () => {
    const overrides = {
      131026: { action: 'Call them.' },
      7: { title: 'Out of credit', class: 'fix-account' as const },
    };
    assert.equal(failureReason(errorOf(131026), overrides)?.action, 'Call them.');
    assert.equal(failureReason(errorOf(131026), overrides)?.title, knownFailure(131026)?.title);
    assert.deepEqual(
      [failureReason(errorOf(7, 'x'), overrides)?.title, failureReason(errorOf(7), overrides)?.class],
      ['Out of credit', 'fix-account'],
    );
  });

  it('knows nothing of codes around its ranges, and has no reason without an error', () => {
    for (const code of [-1, 199, 200.5, 300, 1999, 2070, 132_999, 133_017, 1.5, NaN])
      assert.equal(knownFailure(code), undefined);
    assert.equal(failureReason(null), null);
  });
});
