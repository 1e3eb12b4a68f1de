import { SlickGrid } from 'slickgrid';
import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-alpine-theme.css';
import { columns, textsOf } from '../data.ts';
import { startBench } from '../page/bench-page.ts';
import { found } from '../page/peer.ts';
import './slickgrid.css';

startBench({
  async mount(box, rows) {
    const grid = new SlickGrid(
      box,
      { getLength: () => rows.count, getItem: textsOf },
      columns.map(({ key, title, width }) => ({ id: key, field: key, name: title, width })),
      { rowHeight: 48, enableColumnReorder: false },
    );
    const scroller = await found(() => box, '.slick-viewport-left.slick-viewport-top');
    return { scroller, goTo: (row) => grid.scrollRowToTop(row) };
  },
});
