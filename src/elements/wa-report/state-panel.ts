import { html, type TemplateResult } from 'lit';
import type { ReportError } from '../../model/report-error.ts';
import { defaultDate, type DatePreset, type ReportFilters } from '../../query/report-filters.ts';
import { errorWords } from '../../i18n/error-words.ts';
import type { Strings } from '../../i18n/strings.ts';

interface Action {
  readonly label: string;
  readonly run: () => void;
}

interface Panel {
  readonly title: string;
  readonly text: readonly string[];
  readonly actions: readonly Action[];
  /** Interrupts a screen reader. */
  readonly isAlert?: boolean;
}

/** What stands in place of the rows: what is the matter, and how to go on. */
const statePanel = ({ title, text, actions, isAlert }: Panel): TemplateResult =>
  html`<div class="state" part="state" role=${isAlert ? 'alert' : 'status'}>
    <h3>${title}</h3>
    ${text.map((line) => html`<p class="soft">${line}</p>`)}
    <p class="actions">
      ${actions.map(
        ({ label, run }, index) =>
          html`<button class="button ${index === 0 ? 'primary' : ''}" @click=${run}>${label}</button>`,
      )}
    </p>
  </div>`;

/** Kinds in which somebody at the other end said something worth reading. */
const quotes = ['http', 'auth', 'forbidden', 'rate-limit'];

/** An error in words: what it means, then what is worth telling whoever runs the endpoint. */
export const errorText = (error: ReportError, strings: Strings): readonly string[] => {
  const { hint } = errorWords(error.kind, strings);
  const message = quotes.includes(error.kind) ? strings.endpointSays(error.message) : error.message;
  const reference = [
    error.status === undefined ? '' : strings.httpStatus(error.status),
    error.requestId === undefined ? '' : strings.requestId(error.requestId),
  ].filter(Boolean);
  return [hint, error.message === '' ? '' : message, reference.join(' · ')].filter(Boolean);
};

export const noEndpointPanel = (strings: Strings): TemplateResult =>
  statePanel({ title: strings.noEndpoint, text: [strings.noEndpointHint], actions: [] });

export const failurePanel = (
  error: ReportError,
  strings: Strings,
  retry: () => void,
  clear: () => void,
): TemplateResult =>
  statePanel({
    title: errorWords(error.kind, strings).title,
    text: errorText(error, strings),
    actions: [
      { label: strings.retry, run: retry },
      ...(error.kind === 'http' ? [{ label: strings.clearFilters, run: clear }] : []),
    ],
    isAlert: true,
  });

/** The next longer period. */
const wider: Readonly<Partial<Record<DatePreset, DatePreset>>> = {
  today: 'last-7-days',
  yesterday: 'last-7-days',
  'last-7-days': 'last-30-days',
  'last-30-days': 'last-90-days',
  'this-month': 'last-90-days',
  'last-month': 'last-90-days',
};

/** No messages: offers a longer period, and the report without filters where there are any. */
export const emptyPanel = (
  filters: ReportFilters,
  strings: Strings,
  change: (filters: ReportFilters) => void,
): TemplateResult => {
  const { date = defaultDate, ...others } = filters;
  const period = 'preset' in date ? wider[date.preset] : 'last-90-days';
  const isFiltered = Object.keys(others).length > 0;
  return statePanel({
    title: isFiltered ? strings.emptyFiltered : strings.empty,
    text: [strings.emptyHint],
    actions: [
      ...(period
        ? [
            {
              label: strings.widen(strings.presets[period]),
              run: () => change({ ...others, date: { preset: period } }),
            },
          ]
        : []),
      ...(isFiltered || filters.date ? [{ label: strings.clearFilters, run: () => change({}) }] : []),
    ],
  });
};
