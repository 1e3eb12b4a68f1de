import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DuplicateFilter } from '../../src/export/duplicate-filter.ts';
import { messageOf } from './message-of.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 10, 20) + second * 1000).toISOString();

describe('the duplicate filter', () => {
  it('lets each row through once', () => {
    const filter = new DuplicateFilter();
    const sent = [3, 2, 2, 1].map((second, index) => messageOf({ id: `m${index}`, sentAt: at(second) }));
    assert.deepEqual(
      [...sent, ...sent].map((row) => filter.isNew(row)),
      [true, true, true, true, false, false, false, false],
    );
    assert.equal(filter.unproven, 0);
  });

  it('takes rows in any order while it remembers all of them', () => {
    const filter = new DuplicateFilter(10);
    for (let second = 0; second < 20; second += 1) {
      assert.ok(filter.isNew(messageOf({ id: `m${second}`, sentAt: at(second) })));
    }
    assert.equal(filter.unproven, 0);
  });

  it('needs no memory of rows that come newest first', () => {
    const filter = new DuplicateFilter(10);
    for (let second = 500; second > 0; second -= 1) {
      assert.ok(filter.isNew(messageOf({ id: `m${second}`, sentAt: at(second) })));
    }
    assert.equal(filter.unproven, 0);
  });

  it('tells what is older from instants, however they are written', () => {
    const filter = new DuplicateFilter();
    const sent = [
      ['a', '2026-11-20T09:00:00+08:00'],
      ['b', '2026-11-20T00:59:59.9Z'],
      ['a', '2026-11-20T01:00:00Z'],
      ['c', '2026-11-20T00:59:59Z'],
      ['b', '2026-11-20T00:59:59.900Z'],
      ['c', '2026-11-20T00:59:59.000Z'],
      ['d', '2026-11-20T02:00:00.000Z'],
    ].map(([id = '', sentAt = '']) => messageOf({ id, sentAt }));
    assert.deepEqual(
      sent.map((row) => filter.isNew(row)),
      [true, true, false, true, false, false, true],
    );
  });

  it('takes rows of the same instant as new, however much it has forgotten', () => {
    const filter = new DuplicateFilter(10);
    for (let index = 0; index < 500; index += 1)
      assert.ok(filter.isNew(messageOf({ id: `m${index}`, sentAt: at(1) })));
    assert.equal(filter.unproven, 0);
  });

  it('counts rows out of order that it can no longer tell from earlier ones', () => {
    const filter = new DuplicateFilter(10);
    for (let second = 500; second > 0; second -= 1)
      filter.isNew(messageOf({ id: `m${second}`, sentAt: at(second) }));
    assert.ok(filter.isNew(messageOf({ id: 'm400', sentAt: at(400) })));
    assert.equal(filter.unproven, 1);
    assert.equal(filter.isNew(messageOf({ id: 'm400', sentAt: at(400) })), false);
  });
});
