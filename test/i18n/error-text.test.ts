import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/en.ts';
import { enErrors } from '../../src/i18n/error-strings.ts';
import * as known from '../../src/i18n/known-error-text.ts';
import { errorLines, errorTitle } from '../../src/i18n/error-text.ts';
import { ReportError } from '../../src/model/report-error.ts';

const refusal = new ReportError('http', 'endAt is prior to startAt', { status: 400, requestId: 'r-7' });

describe('the words for an error', () => {
  it('are what it was made with, until the others are here', async () => {
    assert.equal(known.errorTitle(refusal, en), 'endAt is prior to startAt');
    assert.equal(known.errorTitle(new ReportError('offline', ''), en), 'offline');
    assert.deepEqual(known.errorLines(refusal, en), []);
    await known.loadErrorText();
    assert.equal(known.errorTitle(refusal, en), errorTitle(refusal, en));
    assert.deepEqual(known.errorLines(refusal, en), errorLines(refusal, en));
  });

  it('say what it means, what to do, and what to quote', () => {
    assert.equal(errorTitle(refusal, en), enErrors.errors.http.title);
    assert.deepEqual(errorLines(refusal, en), [
      enErrors.errors.http.hint,
      'The endpoint says: endAt is prior to startAt',
      'HTTP 400 · Request r-7',
    ]);
    assert.deepEqual(errorLines(new ReportError('offline', ''), en), [enErrors.errors.offline.hint]);
  });

  it('are a page’s own where it gives some', () => {
    const errors = { ...enErrors.errors, http: { title: 'Nein', hint: 'Bitte nicht' } };
    assert.equal(errorTitle(refusal, { ...en, errors }), 'Nein');
  });
});
