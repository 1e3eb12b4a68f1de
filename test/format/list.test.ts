import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatAnyOf, formatList } from '../../src/format/list.ts';

describe('a list', () => {
  it('is written as its language writes it', () => {
    assert.equal(formatList(['Sender ID', 'Source', 'Status'], 'en'), 'Sender ID, Source, Status');
    assert.equal(formatList([], 'en'), '');
    assert.equal(formatAnyOf(['Failed', 'Pending'], 'en'), 'Failed or Pending');
    assert.equal(formatAnyOf(['Failed'], 'en'), 'Failed');
    assert.equal(formatAnyOf(['A', 'B'], 'de'), 'A oder B');
  });
});
