import '@vaadin/grid';
import { columns, textsOf } from '../data.ts';
import { startBench } from '../page/bench-page.ts';
import { found } from '../page/peer.ts';
import './vaadin.css';

startBench({
  async mount(box, rows) {
    const grid = document.createElement('vaadin-grid');
    grid.pageSize = 100;
    grid.dataProvider = ({ page, pageSize }, answer) =>
      void rows.read(page * pageSize, pageSize, textsOf).then((texts) => answer(texts, rows.count));
    for (const { key, title, width } of columns) {
      const column = document.createElement('vaadin-grid-column');
      Object.assign(column, { path: key, header: title, width: `${width}px`, flexGrow: 0 });
      grid.append(column);
    }
    box.append(grid);
    const scroller = await found(() => grid.shadowRoot, '#table');
    return { scroller, goTo: (row) => grid.scrollToIndex(row) };
  },
});
