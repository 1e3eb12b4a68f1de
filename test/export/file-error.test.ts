import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileError } from '../../src/export/file-error.ts';
import { ReportError } from '../../src/model/report-error.ts';

const secret = '/home/reader/whatsapp-report.csv';
const words: readonly (readonly [cause: unknown, words: string])[] = [
  [new DOMException(secret, 'QuotaExceededError'), 'The disk is full'],
  [new DOMException(secret, 'NotAllowedError'), 'Writing was denied'],
  [new DOMException(secret, 'SecurityError'), 'Writing was denied'],
  [new DOMException(secret, 'NotFoundError'), 'The file was moved or removed'],
  [new DOMException(secret, 'NoModificationAllowedError'), 'The file is in use elsewhere'],
  [new DOMException(secret, 'UnknownError'), 'The file could not be written'],
  [new TypeError(secret), 'The file could not be written'],
  [secret, 'The file could not be written'],
];

describe('an error of a file', () => {
  for (const [cause, expected] of words)
    it(`says "${expected}" for ${cause instanceof Error ? cause.name : 'anything else'}, and names no file`, () => {
      const { kind, message } = fileError(cause);
      assert.deepEqual({ kind, message }, { kind: 'file', message: expected });
    });

  it('stays what it is where it has words already', () => {
    const error = new ReportError('file', 'This frame does not allow downloads');
    assert.equal(fileError(error), error);
  });
});
