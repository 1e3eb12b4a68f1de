import { render, type ReactiveElement } from 'lit';
import { adoptStyles } from '../adopt-styles.ts';
import { watchPrint } from '../watch-print.ts';
import { printTable } from './print-table.ts';
import { printStyles } from './print-view.styles.ts';
import type { ScrollSpace } from './scroll-space.ts';
import type { TableParts } from './table-tools.ts';

/** Rows under the wheel are printed with those around them, in pages of so many. */
const stretch = 100;

const pagesAround = ({ firstRow, lastRow }: ScrollSpace): { firstRow: number; lastRow: number } => ({
  firstRow: firstRow - (firstRow % stretch),
  lastRow: Math.ceil((lastRow + 1) / stretch) * stretch - 1,
});

/** While a page is printed, a plain table of the rows around those in view stands in place of whatever shows them. */
export const printView = (host: ReactiveElement, { grid, pages, context }: TableParts): void => {
  const paper = document.createElement('div');
  paper.className = 'paper';
  adoptStyles(host, printStyles);
  const show = (): void => {
    const { rows, ...others } = context();
    if (rows?.state.status !== 'ready') return;
    const known = (rows.total ?? rows.rowCount - 1) - 1;
    const { firstRow, lastRow } = pages()?.span ?? pagesAround(grid.space);
    const space = { firstRow, lastRow: Math.min(lastRow, known) };
    render(printTable({ ...others, rows, space }), paper);
    host.renderRoot.prepend(paper);
  };
  const hide = (): void => {
    paper.remove();
    render(null, paper);
  };
  watchPrint(host, show, hide);
};
