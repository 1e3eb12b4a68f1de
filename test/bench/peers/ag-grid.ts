import { createGrid, InfiniteRowModelModule, ModuleRegistry, ScrollApiModule } from 'ag-grid-community';
import { columns, textsOf } from '../data.ts';
import { startBench } from '../page/bench-page.ts';
import { found } from '../page/peer.ts';

ModuleRegistry.registerModules([InfiniteRowModelModule, ScrollApiModule]);

startBench({
  async mount(box, rows) {
    const grid = createGrid(box, {
      rowModelType: 'infinite',
      cacheBlockSize: 100,
      rowHeight: 48,
      columnDefs: columns.map(({ key, title, width }) => ({ field: key, headerName: title, width })),
      datasource: {
        rowCount: rows.count,
        getRows: ({ startRow, endRow, successCallback }) =>
          void rows
            .read(startRow, endRow - startRow, textsOf)
            .then((texts) => successCallback(texts, rows.count)),
      },
    });
    const scroller = await found(() => box, '.ag-grid-viewport');
    const bar = await found(() => box, '.ag-body-vertical-scroll-viewport');
    return { scroller, bar, goTo: (row) => grid.ensureIndexVisible(row, 'top') };
  },
});
