import { html, type TemplateResult } from 'lit';
import { formatInteger } from '../../format/number.ts';
import { enTable } from '../../i18n/table-strings.ts';
import type { RowProvider } from '../../rows/row-provider.ts';
import { timeOf } from '../../rows/time-of.ts';
import type { TableContext } from './table-context.ts';

/** Which row, and of what time, the thumb is at. */
export const positionHint = (rows: RowProvider, firstRow: number, context: TableContext): TemplateResult => {
  const strings = { ...enTable, ...context.strings };
  const number = (value: number): string => formatInteger(value, context.locale);
  const total = rows.total === null ? null : number(rows.total);
  const time = timeOf(rows, firstRow);
  const moment = time && context.dates.moment(time.at);
  const said = moment !== null && !time?.isExact ? strings.about(moment) : moment;
  return html`<div class="position" part="position" aria-hidden="true">
    ${strings.position(number(firstRow + 1), total, said)}
  </div>`;
};

/** Puts the hint beside the thumb. Nothing is measured, so that nothing is laid out for it. */
export const placePositionHint = (root: ParentNode, share: number): void => {
  root.querySelector<HTMLElement>('.position')?.style.setProperty('--_share', `${share}`);
};
