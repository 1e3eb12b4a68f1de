import { html, type TemplateResult } from 'lit';
import type { ReportError } from '../../model/report-error.ts';
import { defaultDate, type DatePreset, type ReportFilters } from '../../query/report-filters.ts';
import { errorLines, errorTitle } from '../../i18n/known-error-text.ts';
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

export const noEndpointPanel = (strings: Strings): TemplateResult =>
  statePanel({ title: strings.noEndpoint, text: [strings.noEndpointHint], actions: [] });

export const failurePanel = (
  error: ReportError,
  strings: Strings,
  retry: () => void,
  clear: () => void,
): TemplateResult =>
  statePanel({
    title: errorTitle(error, strings),
    text: errorLines(error, strings),
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
