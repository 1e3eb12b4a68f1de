import { html, nothing, type TemplateResult } from 'lit';
import type { ReportError } from '../../model/report-error.ts';
import { formatInteger } from '../../format/number.ts';
import { enExport, type ExportStrings } from '../../i18n/export-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { ExportSummary } from '../events.ts';
import { icon } from '../icon.ts';
import { errorText } from './state-panel.ts';

/** What can be said of an export. */
export type ExportState =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly rows: number; readonly expected: number | null }
  | { readonly status: 'ended'; readonly summary: ExportSummary; readonly reason: ReportError | null };

interface ExportBar {
  readonly state: ExportState;
  readonly strings: Strings;
  readonly locale: string;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

type Ended = Extract<ExportState, { status: 'ended' }>;

/** How an export ended, in words that never call a short file whole. */
const exportOutcome = (
  { summary, reason }: Ended,
  strings: Strings & ExportStrings,
  locale: string,
): string => {
  const rows = formatInteger(summary.rows, locale);
  const expected = summary.expected === null ? strings.unknown : formatInteger(summary.expected, locale);
  const why = reason
    ? `${[strings.errors[reason.kind].title, ...errorText(reason, strings).slice(1)].join(' · ')}.`
    : '';
  if (summary.outcome === 'cancelled') return strings.exportCancelled;
  if (summary.fileName === null) return strings.exportFailed(why);
  return summary.outcome === 'complete'
    ? strings.exportDone(rows, summary.fileName)
    : strings.exportPartial(rows, expected, why);
};

/** How far the export is, or how it ended. */
export const exportBar = ({
  state,
  locale,
  cancel,
  dismiss,
  ...bar
}: ExportBar): TemplateResult | typeof nothing => {
  if (state.status === 'idle') return nothing;
  const strings = { ...enExport, ...bar.strings };
  if (state.status === 'ended') {
    const failed = state.summary.outcome === 'partial';
    return html`<div
      class="export ${failed ? 'failed' : ''}"
      part="export"
      role=${failed ? 'alert' : 'status'}
    >
      <p>${exportOutcome(state, strings, locale)}</p>
      <button class="button quiet" aria-label=${strings.dismiss} @click=${dismiss}>${icon('close')}</button>
    </div>`;
  }
  const { rows, expected } = state;
  const text = strings.exporting(
    formatInteger(rows, locale),
    expected === null ? strings.unknown : formatInteger(expected, locale),
  );
  return html`<div class="export" part="export">
    <progress
      aria-label=${strings.exportCsv}
      max=${expected ?? 1}
      .value=${expected === null ? 0 : rows}
    ></progress>
    <p>${text}</p>
    <button class="button" @click=${cancel}>${strings.cancel}</button>
  </div>`;
};
