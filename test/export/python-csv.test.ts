import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CsvProfile, CsvSeparator } from '../../src/export/csv-encoder.ts';
import { unguard } from '../../src/export/csv-guard.ts';
import { programs } from '../engines/programs.ts';
import { encodeTable, normalized, separators, tables, type Cells } from './csv-tables.ts';
import { hostileCells } from './hostile-cells.ts';

interface CsvFile {
  readonly table: readonly Cells[];
  readonly separator: CsvSeparator;
}

/** All files in one process: Python starts slowly. */
const readWithPython = (files: readonly CsvFile[], profile: CsvProfile): readonly string[][][] => {
  const encoding = profile === 'data' ? 'utf-8' : 'utf-8-sig';
  const input = files.map(({ table, separator }) => {
    const base64 = encodeTable(table, profile, separator).toString('base64');
    return JSON.stringify({ base64, encoding, separator });
  });
  const { status, stdout, stderr } = spawnSync(
    programs.python.path,
    ['-I', join(import.meta.dirname, 'read-csv.py')],
    { input: input.join('\n'), encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  assert.equal(status, 0, stderr);
  const lines = stdout.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as string[][]);
};

const files: readonly CsvFile[] = [
  ...fc.sample(fc.record({ table: tables, separator: fc.constantFrom(...separators) }), 20_000),
  ...separators.map((separator) => ({ separator, table: hostileCells.map((cell) => [cell, 'x', cell]) })),
  { separator: ',', table: [['title'], ['x"\n'.repeat(350_000)], ['"'.repeat(1_000_000)], ['after']] },
];

describe("Python's csv, strictly", () => {
  it('reads the same cells from data files', () => {
    const read = readWithPython(files, 'data');
    assert.equal(read.length, files.length);
    for (const [index, { table }] of files.entries()) assert.deepEqual(read[index], table);
  });

  it('reads what unguard turns back from spreadsheet files', () => {
    const read = readWithPython(files, 'spreadsheet');
    assert.equal(read.length, files.length);
    for (const [index, { table }] of files.entries()) {
      const records = read[index]?.map((record) => record.map((cell) => unguard(cell)));
      assert.deepEqual(
        records,
        table.map((row) => row.map(normalized)),
      );
    }
  });
});
