import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DateTimeFormat } from '../../../format/date-time.ts';
import { formatInteger } from '../../../format/number.ts';
import { errorLines } from '../../../i18n/error-text.ts';
import { enExport } from '../../../i18n/export-strings.ts';
import type { Strings } from '../../../i18n/strings.ts';
import type { ReportError } from '../../../model/report-error.ts';
import { icon } from '../../icon.ts';
import { exportOutcome, outcomeText, reasonText, type ExportWords } from './export-outcome.ts';
import { formatExpected, paceText, runningNews, shareText } from './export-progress.ts';
import type { ExportActions, ExportState } from './export-state.ts';

interface ExportBar {
  readonly state: ExportState;
  readonly strings: Strings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
  readonly actions: ExportActions;
}

interface Action {
  readonly label: string;
  readonly run: () => void;
  readonly look: 'primary' | 'quiet' | '';
}

interface Shown {
  /** Read out when it is another. */
  readonly news: string;
  /** Whether the news are also on screen. */
  readonly isNewsShown?: boolean;
  readonly body: unknown;
  /** Each has its place: what was just pressed keeps the focus when it becomes another. */
  readonly actions: readonly [go: Action | null, save: Action | null, end: Action];
}

type In<Status extends ExportState['status']> = Extract<ExportState, { status: Status }>;

/** What is told after the title of an error, for whoever can do something about it. */
const advice = (reason: ReportError | null, { strings }: ExportWords): unknown =>
  reason ? errorLines(reason, strings).map((line) => html`<p class="soft">${line}</p>`) : nothing;

const running = (state: In<'running'>, { strings, locale }: ExportWords, actions: ExportActions): Shown => {
  const { rows, expected, heldBy } = state;
  const { pause, resume, cancel } = actions;
  const text = strings.exporting(formatInteger(rows, locale), formatExpected(expected, locale));
  const share = shareText(state, locale);
  const bar = expected
    ? html`<progress
        aria-label=${strings.exportCsv}
        max=${expected}
        .value=${Math.min(rows, expected)}
      ></progress>`
    : html`<progress aria-label=${strings.exportCsv} class=${heldBy === null ? '' : 'held'}></progress>`;
  return {
    news: runningNews(state, strings, locale),
    body: html`<p class="export-title"><span>${text}</span> <span class="export-share">${share}</span></p>
      ${bar}
      <p class="soft">${paceText(state, strings, locale)}</p>`,
    actions: [
      heldBy === 'user'
        ? { label: strings.resume, run: resume, look: '' }
        : { label: strings.pause, run: pause, look: '' },
      null,
      { label: strings.cancel, run: cancel, look: '' },
    ],
  };
};

const stopped = (state: In<'stopped'>, words: ExportWords, actions: ExportActions): Shown => {
  const { strings, locale } = words;
  const { reason } = state;
  const rows = formatInteger(state.rows, locale);
  const expected = formatExpected(state.expected, locale);
  const { resume, savePart, cancel } = actions;
  return {
    news: '',
    body: html`<div class="export-says" role="alert">
      <p class="export-title">
        ${icon('failed')}<span>${strings.exportStopped(reasonText(reason, strings))}</span>
      </p>
      ${advice(reason, words)}
      <p>${strings.rowsReady(rows, expected)}</p>
    </div>`,
    actions: [
      { label: strings.resume, run: resume, look: 'primary' },
      state.rows > 0 ? { label: strings.savePart(rows, expected), run: savePart, look: '' } : null,
      { label: strings.discard, run: cancel, look: '' },
    ],
  };
};

const ended = ({ summary, reason }: In<'ended'>, words: ExportWords, actions: ExportActions): Shown => {
  const text = outcomeText(summary, reason, words);
  const isShort = summary.outcome === 'partial';
  const contents = exportOutcome(summary, words);
  return {
    news: isShort ? '' : text,
    isNewsShown: !isShort,
    body: isShort
      ? html`<div class="export-says" role="alert">
            <p class="export-title">${icon('failed')}<span>${text}</span></p>
            ${advice(reason, words)}
          </div>
          ${contents}`
      : contents,
    actions: [null, null, { label: words.strings.dismiss, run: actions.dismiss, look: 'quiet' }],
  };
};

const shownOf = (state: ExportState, words: ExportWords, actions: ExportActions): Shown | null => {
  if (state.status === 'running') return running(state, words, actions);
  if (state.status === 'stopped') return stopped(state, words, actions);
  return state.status === 'ended' ? ended(state, words, actions) : null;
};

const button = (action: Action | null): unknown => {
  if (!action) return nothing;
  const { label, look, run } = action;
  const name = look === 'quiet' ? label : undefined;
  return html`<button
    class="button ${look}"
    aria-label=${ifDefined(name)}
    title=${ifDefined(name)}
    @click=${run}
  >
    ${name ? icon('close') : label}
  </button>`;
};

/** How far the export is, or how it ended. What is read out has its place before there is anything to read. */
export const exportBar = ({ state, locale, dates, actions, ...bar }: ExportBar): TemplateResult => {
  const words = { strings: { ...enExport, ...bar.strings }, locale, dates };
  const shown = shownOf(state, words, actions);
  return html`<div class="export ${state.status}" part=${ifDefined(shown ? 'export' : undefined)}>
    <p class=${shown?.isNewsShown ? 'export-title' : 'visually-hidden'} role="status">${shown?.news}</p>
    <div class="export-body">${shown?.body}</div>
    <p class="export-actions">${shown?.actions.map(button)}</p>
  </div>`;
};
