import { assert } from 'chai';
import '../../../src/define.ts';
import { RowProvider, type Message, type Page, type WaReportTable } from '../../../src/index.ts';
import { allByRole, byRole, until } from '../page.ts';

/** A message that says its row. */
export const messageAt = (index: number): Message => ({
  id: `m-${index}`,
  direction: 'outbound',
  senderId: '+85230000001',
  source: null,
  sentBy: `row ${index}`,
  recipient: null,
  submission: null,
  status: 'delivered',
  sentAt: new Date(1_700_000_000_000 - index).toISOString(),
  updatedAt: null,
  error: null,
  template: null,
  preview: null,
});

/** A page of so many rows in all. */
export const pageOf = (total: number, offset: number, limit: number): Page => ({
  rows: Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, row) =>
    messageAt(offset + row),
  ),
  total,
  next: null,
  asOf: null,
});

/** A table of so many rows, made as they are asked for. */
export const openTable = async (
  total: number,
  properties: Partial<WaReportTable> = {},
): Promise<WaReportTable> => {
  const table = Object.assign(document.createElement('wa-report-table'), properties);
  table.rows = new RowProvider({
    load: ({ offset = 0, limit }) => Promise.resolve(pageOf(total, offset, limit)),
    pageSize: 100,
    onChange: () => table.requestUpdate(),
  });
  document.body.append(table);
  await shown(table);
  return table;
};

/** Resolves once all rows on screen are here. */
export const shown = (table: WaReportTable): Promise<void> =>
  until('rows are shown', () => {
    const root = table.shadowRoot;
    return root?.querySelector('.body .row') != null && !root.querySelector('.body .waiting:not([hidden])');
  });

/** The rows on screen from the top, by what they say and where they are. */
export const rowsInView = (table: WaReportTable): readonly string[] => {
  const grid = byRole(table, 'grid').getBoundingClientRect();
  const head = byRole(table, 'rowgroup').getBoundingClientRect();
  return allByRole(table, 'row')
    .slice(1)
    .map((row) => ({ row, box: row.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > head.bottom + 3 && box.top < grid.bottom - 3)
    .sort((one, other) => one.box.top - other.box.top)
    .map(({ row }) => /row \d+/.exec(row.textContent)?.[0] ?? '');
};

/** Rows that follow each other without a gap, the first of which is this. */
export const expectRows = (table: WaReportTable, first: number): void => {
  const rows = rowsInView(table);
  assert.isAbove(rows.length, 5);
  assert.deepEqual(
    rows,
    rows.map((_, index) => `row ${first + index}`),
  );
};
