import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceText, statusText } from '../../src/format/message-text.ts';
import { en } from '../../src/i18n/en.ts';
import { messageOf } from '../export/message-of.ts';

describe('the status of a message', () => {
  const cases: readonly (readonly [status: string | null, submission: string | null, text: string])[] = [
    ['delivered', 'submitted', 'Delivered'],
    ['read', null, 'Read'],
    ['pending', 'submitted', 'Pending'],
    ['failed', 'submitted', 'Failed'],
    ['failed', 'rejected', 'Failed · Rejected'],
    [null, 'submitted', 'Submitted'],
    [null, 'rejected', 'Rejected'],
    [null, null, ''],
    ['pondering', 'submitted', 'pondering'],
    ['pondering', 'rejected', 'pondering · Rejected'],
    [null, 'half', 'half'],
    ['failed', 'half', 'Failed'],
    ['', null, ''],
    ['toString', null, 'toString'],
    ['__proto__', 'rejected', '__proto__ · Rejected'],
  ];
  for (const [status, submission, text] of cases)
    it(`is ${JSON.stringify(text)} for ${String(status)} and ${String(submission)}`, () =>
      assert.equal(statusText(messageOf({ status, submission }), en), text));
});

describe('the source of a message', () => {
  it('has a name where it is known, and stays as it came where not', () => {
    assert.equal(sourceText('open-api-direct', en), 'Open API - Direct');
    for (const source of ['pigeon', 'Open-API-Direct', 'constructor', ''])
      assert.equal(sourceText(source, en), source);
    assert.equal(sourceText(null, en), '');
  });
});
