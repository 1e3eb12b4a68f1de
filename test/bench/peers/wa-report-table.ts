import { RowProvider, WaReportTable } from '../../../src/index.ts';
import { messageOf } from '../data.ts';
import { startBench } from '../page/bench-page.ts';
import { found } from '../page/peer.ts';
import './wa-report-table.css';

customElements.define('wa-report-table', WaReportTable);

startBench({
  async mount(box, rows) {
    const table = document.createElement('wa-report-table');
    table.heading = 'Messages';
    table.rows = new RowProvider({
      load: async ({ offset = 0, limit }) => ({
        rows: await rows.read(offset, limit, messageOf),
        total: rows.count,
        next: null,
        asOf: null,
      }),
      pageSize: 100,
      onChange: () => (table.revision += 1),
    });
    box.append(table);
    const scroller = await found(() => table.shadowRoot, '[role="grid"]');
    return { scroller, goTo: (row) => table.scrollToRow(row) };
  },
});
