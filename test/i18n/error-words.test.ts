import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../src/i18n/en.ts';
import { errorWords } from '../../src/i18n/error-words.ts';
import { enExport } from '../../src/i18n/export-strings.ts';

describe('the words for an error', () => {
  it('are those of its kind', () => {
    assert.equal(errorWords('offline', en), en.errors.offline);
    assert.equal(errorWords('offline', { ...enExport, ...en }), en.errors.offline);
  });

  it('are an export’s where a file cannot be written, and never none', () => {
    assert.equal(errorWords('file', { ...enExport, ...en }), enExport.fileError);
    assert.equal(errorWords('file', en), en.errors.configuration);
  });
});
