import { max, nice, ticks } from 'd3-array';
import { stack } from 'd3-shape';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { isStatus, statuses } from '../../model/status.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { wordFor } from '../../format/message-text.ts';
import { formatInteger } from '../../format/number.ts';
import type { Chart, ChartColumn } from '../../query/chart-columns.ts';
import type { OverviewContext } from './tile-view.ts';

export interface ChartView extends OverviewContext {
  /** Of the zone whose days these are. */
  readonly dates: DateTimeFormat;
  readonly chart: Chart;
  readonly pointed: ChartColumn | undefined;
  readonly point: (column: number | null) => void;
}

/** The last instant of a column, which ends before the next one begins. */
const lastOf = ({ endAt }: ChartColumn): string => new Date(Date.parse(endAt) - 1).toISOString();

/** Which hour, day or week a column is of. */
export const columnLabel = (column: ChartColumn, { bucket }: Chart, dates: DateTimeFormat): string => {
  if (bucket === 'hour') return `${dates.moment(column.startAt)} – ${dates.time(column.endAt)}`;
  const [first, last] = [dates.date(column.startAt), dates.date(lastOf(column))];
  return first === last ? first : `${dates.day(column.startAt)} – ${last}`;
};

/** Every status that a column has, the published ones first. */
export const statusesIn = ({ columns }: Chart): readonly string[] => [
  ...statuses,
  ...new Set(columns.flatMap((column) => Object.keys(column.statuses)).filter((status) => !isStatus(status))),
];

const colourOf = (status: string): string => (isStatus(status) ? status : 'other');

/** As many labels as fit below the narrowest chart. */
const mostLabels = 5;

const tickLabel = ({ startAt }: ChartColumn, { bucket }: Chart, dates: DateTimeFormat): string => {
  const time = dates.time(startAt);
  return bucket === 'hour' && time !== '00:00' ? time : dates.day(startAt);
};

/** Which column has the focus next, for the keys that move it. */
const nextColumn = (event: KeyboardEvent, at: number, last: number): number | null => {
  const target = event.currentTarget;
  const isRtl = target instanceof Element && target.matches(':dir(rtl)');
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: isRtl ? at + 1 : at - 1,
    ArrowRight: isRtl ? at - 1 : at + 1,
    Home: 0,
    End: last,
  };
  const next = steps[event.key];
  return next === undefined ? null : Math.min(last, Math.max(0, next));
};

const moveFocus = (event: KeyboardEvent): void => {
  const target = event.currentTarget;
  if (!(target instanceof Element)) return;
  const buttons = [...target.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button.matches(':focus'));
  const next = nextColumn(event, at, buttons.length - 1);
  if (next === null || at < 0) return;
  event.preventDefault();
  buttons[next]?.focus();
};

const legend = ({ strings, locale, pointed, chart }: ChartView): TemplateResult =>
  html`<ul class="legend soft">
    ${statusesIn(chart).map(
      (status) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 8 8" aria-hidden="true">
            ${svg`<rect class=${colourOf(status)} width="8" height="8" />`}
          </svg>
          ${wordFor(status, strings.statuses)}
          ${pointed ? html`<b>${formatInteger(pointed.statuses[status] ?? 0, locale)}</b>` : nothing}
        </li>`,
    )}
  </ul>`;

/** Columns of hours, days or weeks, each a stack of statuses and a button for its period. */
export const columnChart = (view: ChartView): TemplateResult => {
  const { chart, strings, locale, dates, point, narrow, pointed } = view;
  const { columns, bucket, each } = chart;
  const keys = statusesIn(chart);
  const [, top] = nice(0, max(columns, ({ total }) => total) || 1, 3);
  const lines = ticks(0, top, 3).filter(Number.isInteger).reverse();
  const layers = stack<ChartColumn>()
    .keys(keys)
    .value((column, status) => column.statuses[status] ?? 0)([...columns]);
  const step = Math.ceil(columns.length / mostLabels);
  const current = pointed ? columns.indexOf(pointed) : columns.length - 1;
  const nameOf = (column: ChartColumn): string =>
    [
      columnLabel(column, chart, dates),
      strings.messageCount(column.total, formatInteger(column.total, locale)),
      ...keys.flatMap((status) => {
        const count = column.statuses[status] ?? 0;
        return count > 0 ? [`${wordFor(status, strings.statuses)} ${formatInteger(count, locale)}`] : [];
      }),
    ].join(', ');
  const bars = (index: number): unknown =>
    layers.map((layer) => {
      const [from, to] = layer[index] ?? [0, 0];
      const height = (1000 * (to - from)) / top;
      return svg`<rect class=${colourOf(layer.key)} y=${1000 - (1000 * to) / top} width="1" height=${height} />`;
    });
  return html`<div class="plot">
      <ol class="scale" aria-hidden="true">
        ${lines.map((line) => html`<li><span>${formatInteger(line, locale)}</span></li>`)}
      </ol>
      <div
        class="columns ${columns.length > 40 ? 'tight' : ''}"
        role="toolbar"
        aria-label=${strings.messagesPer[bucket](each)}
        @keydown=${moveFocus}
        @pointerleave=${() => point(null)}
        @focusout=${() => point(null)}
      >
        ${columns.map(
          (column, index) =>
            html`<button
              class="column"
              tabindex=${index === current ? 0 : -1}
              aria-label=${nameOf(column)}
              aria-disabled=${column.total === 0}
              data-tick=${index % step === 0 ? tickLabel(column, chart, dates) : nothing}
              @pointerenter=${() => point(index)}
              @focus=${() => point(index)}
              @click=${() =>
                column.total > 0 && narrow({ date: { startAt: column.startAt, endAt: column.endAt } })}
            >
              <svg viewBox="0 0 1 1000" preserveAspectRatio="none" aria-hidden="true">${bars(index)}</svg>
            </button>`,
        )}
      </div>
    </div>
    ${legend(view)}`;
};
