import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { failureReason } from '../../src/content/failure-reason.ts';
import { knownFailure } from '../../src/content/known-failure.ts';

/** What each of Meta's codes asks for, those of the older on-premises API included. */
const classes: Readonly<Record<string, string>> = {
  'retry-later': '1 2 4 410 429 500 80007 130429 131000 131016 131056 131057 132069 135000',
  'fix-content':
    '33 100 470 501 131008 131009 131047 131051 131052 131053 132000 132001 132005 132007 132008 132012 132015 132016 132068 2000 2001 2004 2069',
  'fix-recipient': '480 1006 1013 1026 131021 131026 131062 137000',
  'fix-account':
    '0 3 10 190 200 250 299 402 131005 131030 131037 131042 131045 131063 133000 133005 133010 133016',
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
    for (const code of [-1, 199, 300, 1999, 2070, 132_999, 133_017, 1.5, NaN])
      assert.equal(knownFailure(code), undefined);
    assert.equal(failureReason(null), null);
  });
});
