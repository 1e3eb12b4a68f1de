import '@lit-labs/virtualizer';
import { html } from 'lit';
import { columns, textsOf } from '../data.ts';
import { startBench } from '../page/bench-page.ts';
import './lit-virtualizer.css';

startBench({
  mount(box, rows) {
    const list = document.createElement('lit-virtualizer');
    list.scroller = true;
    // It wants an array, for its length only.
    list.items = Object.assign([], { length: rows.count });
    list.keyFunction = (_, row) => row;
    list.renderItem = (_, row) => {
      const texts = textsOf(row);
      return html`<div class="row">
        ${columns.map(({ key }) => html`<div class="cell ${key}">${texts[key]}</div>`)}
      </div>`;
    };
    box.append(list);
    return { scroller: list, goTo: (row) => (list.scrollTop = row * 48) };
  },
});
