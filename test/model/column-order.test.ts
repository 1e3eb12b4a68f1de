import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hideColumn, moveColumn, showColumn } from '../../src/model/column-order.ts';
import { columns, readColumns, type Column } from '../../src/model/column.ts';

const column = fc.constantFrom(...columns);
const someColumns = fc.shuffledSubarray([...columns], { minLength: 1 });

/** Some columns, and one of them. */
const oneOfSome = someColumns.chain((some) => fc.tuple(fc.constant(some), fc.constantFrom(...some)));

describe('columns that are read', () => {
  it('are those that are named, once each, in their order', () => {
    const table: readonly (readonly [named: unknown, read: readonly Column[]])[] = [
      [
        ['time', 'sender'],
        ['time', 'sender'],
      ],
      [
        ['time', 'nonsense', 'time', 7, null, 'status'],
        ['time', 'status'],
      ],
      [[], columns],
      [['nonsense'], columns],
      [undefined, columns],
      [null, columns],
      ['time', columns],
      [{ length: 1, 0: 'time' }, columns],
    ];
    for (const [named, read] of table) assert.deepEqual(readColumns(named), read, JSON.stringify(named));
  });

  it('are columns, whatever is named', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(column, fc.anything()))), (named) => {
        const read = readColumns(named);
        assert.ok(read.length > 0 && read.every((each) => columns.includes(each)));
        assert.equal(new Set(read).size, read.length);
      }),
    );
  });
});

describe('the order of columns', () => {
  it('has a moved column so many places on, or at the end, and the others as they were', () => {
    fc.assert(
      fc.property(oneOfSome, fc.integer({ min: -9, max: 9 }), ([some, moved], by) => {
        const result = moveColumn(some, moved, by);
        const place = Math.max(0, Math.min(some.length - 1, some.indexOf(moved) + by));
        assert.equal(result.indexOf(moved), place);
        assert.deepEqual(
          result.filter((each) => each !== moved),
          some.filter((each) => each !== moved),
        );
      }),
    );
  });

  it('loses any column but the last', () => {
    fc.assert(
      fc.property(oneOfSome, ([some, hidden]) => {
        const rest = some.filter((each) => each !== hidden);
        assert.deepEqual(hideColumn(some, hidden), rest.length > 0 ? rest : some);
      }),
    );
  });

  it('is as published after any columns came back', () => {
    fc.assert(
      fc.property(someColumns, (order) => {
        const start: readonly Column[] = ['recipient'];
        assert.deepEqual(
          order.reduce(showColumn, start),
          columns.filter((each) => each === 'recipient' || order.includes(each)),
        );
      }),
    );
  });

  it('takes a column that was hidden behind its neighbour, wherever that is', () => {
    assert.deepEqual(showColumn(['time', 'sender', 'status'], 'source'), [
      'time',
      'sender',
      'source',
      'status',
    ]);
    assert.deepEqual(showColumn(['time', 'status'], 'sender'), ['sender', 'time', 'status']);
    assert.deepEqual(showColumn(['time', 'status'], 'status'), ['time', 'status']);
  });
});
