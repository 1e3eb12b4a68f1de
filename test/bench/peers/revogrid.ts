import { defineCustomElements } from '@revolist/revogrid/loader';
import { columns, textsOf, type Texts } from '../data.ts';
import { startBench } from '../page/bench-page.ts';
import { found } from '../page/peer.ts';

defineCustomElements();

/** It has to be given all rows. They are made beforehand, and make their texts only where they are read. */
class LazyRow {
  readonly row: number;

  constructor(row: number) {
    this.row = row;
  }
}
for (const { key } of columns)
  Object.defineProperty(LazyRow.prototype, key, {
    get(this: LazyRow): Texts[typeof key] {
      return textsOf(this.row)[key];
    },
  });

let source: readonly LazyRow[] = [];

startBench({
  prepare(rows) {
    source = Array.from({ length: rows.count }, (_, row) => new LazyRow(row));
  },
  async mount(box) {
    const grid = document.createElement('revo-grid');
    grid.rowSize = 48;
    grid.readonly = true;
    grid.columns = columns.map(({ key, title, width }) => ({ prop: key, name: title, size: width }));
    grid.source = source;
    box.append(grid);
    const scroller = await found(() => grid, 'revogr-viewport-scroll.rgCol .vertical-inner');
    return { scroller, goTo: (row) => grid.scrollToRow(row) };
  },
});
