import { html, svg, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Column } from '../../model/column.ts';
import { isMalformed, type Message, type Row } from '../../model/message.ts';
import { isStatus } from '../../model/status.ts';
import { countryName } from '../../format/country-name.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { sourceText, statusText } from '../../format/message-text.ts';
import { formatPhoneNumber } from '../../format/phone-number.ts';
import type { Strings } from '../../i18n/strings.ts';
import { statusPaths } from '../icon.ts';

/** What the cells of all rows are made with. */
export interface CellContext {
  readonly strings: Strings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

/** What a message, or none as yet, shows in a column. The elements are always the same: only texts change. */
type Cell = (message: Message | undefined, context: CellContext) => TemplateResult;

const nothingSaid = '—';

const sender: Cell = (message, { strings }) => {
  const direction = message?.direction === 'inbound' ? strings.directions.inbound : undefined;
  return html`<bdi dir="ltr" title=${ifDefined(direction)} data-direction=${ifDefined(direction)}
    >${message ? formatPhoneNumber(message.senderId) : ''}</bdi
  >`;
};

const source: Cell = (message, { strings }) =>
  html`${message && (sourceText(message.source, strings) || nothingSaid)}`;

const sentBy: Cell = (message) => html`${message && (message.sentBy ?? nothingSaid)}`;

const recipient: Cell = (message, { strings, locale }) => {
  const { country, number } = message?.recipient ?? {};
  const unknown = message ? strings.numberUnknown : '';
  return html`<bdi class="country">${country && countryName(country, locale, strings.countries)}</bdi>
    <bdi dir=${number ? 'ltr' : 'auto'} class="number ${number ? '' : 'soft'}"
      >${number ? formatPhoneNumber(number) : unknown}</bdi
    >`;
};

const status: Cell = (message, { strings }) => {
  const known = message && isStatus(message.status) ? message.status : null;
  const path = known ? statusPaths[known] : '';
  return html`<span class="badge ${known ?? 'other'}" part="badge badge-${known ?? 'other'}"
    ><svg class="icon" viewBox="0 0 17 17" aria-hidden="true">${svg`<path d=${path} />`}</svg
    >${message && (statusText(message, strings) || strings.unknown)}</span
  >`;
};

const time: Cell = (message, { dates }) => html`${message && dates.dateTime(message.sentAt)}`;

export const cells: Readonly<Record<Exclude<Column, 'details'>, Cell>> = {
  sender,
  source,
  'sent-by': sentBy,
  recipient,
  status,
  time,
};

/** The message of a row, and whether it is on its way where there is none, or never comes. */
export const rowState = (
  row: Row | undefined,
  isFailed: boolean,
): { readonly message: Message | undefined; readonly kind: 'message' | 'waiting' | 'broken' } => {
  const message = row && !isMalformed(row) ? row : undefined;
  return { message, kind: message ? 'message' : row || isFailed ? 'broken' : 'waiting' };
};

/** What stands in place of the cells of a row that is no message: that it is on its way, or why it never comes. */
export const rowNote = (row: Row | undefined, isFailed: boolean, strings: Strings): string => {
  if (row === undefined) return isFailed ? strings.rowFailed : strings.rowLoading;
  return isMalformed(row) ? strings.rowMalformed(row.malformed.path, row.malformed.expected) : '';
};

/** "Details" and who the message went to, for whoever meets the button without its row. */
export const detailsLabel = (message: Message | undefined, strings: Strings): string => {
  const number = message?.recipient?.number;
  return `${strings.openDetails} ${number ? formatPhoneNumber(number) : strings.numberUnknown}`;
};
