import 'regular-table';
import 'regular-table/dist/css/container.css';
import 'regular-table/dist/css/sub-cell-scrolling.css';
import { columns, textsOf } from '../data.ts';
import { startBench } from '../page/bench-page.ts';
import './regular-table.css';

startBench({
  async mount(box, rows) {
    const table = document.createElement('regular-table');
    table.setDataListener(async (firstColumn, firstRow, lastColumn, lastRow) => {
      const length = Math.max(0, Math.min(lastRow, rows.count) - firstRow);
      const texts = Array.from({ length }, (_, index) => textsOf(firstRow + index));
      const shown = columns.slice(firstColumn, lastColumn);
      return {
        num_rows: rows.count,
        num_columns: columns.length,
        column_headers: shown.map(({ title }) => [title]),
        data: shown.map(({ key }) => texts.map((row) => row[key])),
      };
    });
    box.append(table);
    await table.draw();
    // Its own way to a row does not know of the scale that it scrolls so many rows in.
    const length = (): number => table.scrollHeight - table.clientHeight;
    return { scroller: table, goTo: (row) => (table.scrollTop = (row / rows.count) * length()) };
  },
});
