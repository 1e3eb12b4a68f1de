import { html, nothing, type TemplateResult } from 'lit';
import { formatByteSize } from '../../../format/byte-size.ts';
import { formatDuration } from '../../../format/duration.ts';
import { formatList } from '../../../format/list.ts';
import { formatInteger } from '../../../format/number.ts';
import { errorLines, errorTitle } from '../../../i18n/error-text.ts';
import type { ExportStrings } from '../../../i18n/export-strings.ts';
import { enMask } from '../../../i18n/mask-strings.ts';
import type { Strings } from '../../../i18n/strings.ts';
import { ReportError } from '../../../model/report-error.ts';
import { icon } from '../../icon.ts';
import type { EstimateState } from './estimate-request.ts';
import type { ExportChoice, ExportPreview } from './export-choice.ts';

interface ExportFacts {
  readonly preview: ExportPreview;
  readonly choice: ExportChoice;
  readonly estimate: EstimateState;
  readonly strings: Strings & ExportStrings;
  readonly locale: string;
}

/** Lines of a sheet in Excel, the titles included. */
const sheetLines = 1_048_576;
/** What an estimate is of where nobody counts. */
const uncounted = 10_000;

/** How much is exported, and of when. */
export const exportScope = ({ preview, strings, locale }: ExportFacts): TemplateResult => {
  const { rows, period } = preview;
  return html`<div id="export-scope">
    <p class="export-count">
      ${rows === null ? strings.messagesNotCounted : strings.messageCount(rows, formatInteger(rows, locale))}
    </p>
    <p class="soft"><span class="visually-hidden">${strings.exportPeriod}</span> ${period}</p>
  </div>`;
};

const estimateText = ({ preview, estimate, strings, locale }: ExportFacts): string => {
  if (estimate === null) return '…';
  if (estimate instanceof ReportError) {
    const [hint = ''] = errorLines(estimate, strings);
    return `${errorTitle(estimate, strings)}. ${hint}`;
  }
  const rows = preview.rows ?? uncounted;
  const size = formatByteSize(rows * estimate.bytesPerRow, locale);
  const time = formatDuration(rows / estimate.rowsPerSecond, locale);
  return preview.rows === null
    ? strings.estimatePart(strings.messageCount(rows, formatInteger(rows, locale)), size, time)
    : strings.estimate(size, time);
};

const maskText = ({ preview: { mask }, strings, locale }: ExportFacts): string => {
  const words = { ...enMask, ...strings };
  if (mask.length === 0) return strings.nothingMasked;
  return strings.maskedAsShown(
    formatList(
      mask.map((part) => words.maskParts[part]),
      locale,
    ),
  );
};

const tooLong = (text: string): TemplateResult =>
  html`<p class="export-warning">${icon('failed')}<span>${text}</span></p>`;

/** What a file will be like, whatever is chosen, and whether the program it is for can hold it. */
export const exportFacts = (facts: ExportFacts): TemplateResult => {
  const { preview, choice, estimate, strings, locale } = facts;
  const isTooLong = choice.profile === 'spreadsheet' && (preview.rows ?? 0) >= sheetLines;
  const warning = isTooLong ? tooLong(strings.tooManyRows(formatInteger(sheetLines, locale))) : nothing;
  return html`<div>
    <dl class="export-facts">
      <dt class="soft">${strings.fileSize}</dt>
      <dd class=${estimate instanceof ReportError ? 'failed' : ''}>
        <span role="status">${estimateText(facts)}</span>
      </dd>
      <dt class="soft">${strings.fileTimes}</dt>
      <dd>${choice.profile === 'data' ? strings.timesInUtc : preview.zone}</dd>
      <dt class="soft">${strings.masking}</dt>
      <dd>${maskText(facts)}</dd>
    </dl>
    <div role="status">${warning}</div>
  </div>`;
};
