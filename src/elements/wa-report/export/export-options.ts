import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatList } from '../../../format/list.ts';
import type { CsvSeparator } from '../../../export/csv-encoder.ts';
import type { ExportStrings } from '../../../i18n/export-strings.ts';
import type { ExportChoice, ExportPreview } from './export-choice.ts';

interface ExportOptions {
  readonly preview: ExportPreview;
  readonly choice: ExportChoice;
  readonly strings: ExportStrings;
  readonly locale: string;
  readonly change: (choice: Partial<ExportChoice>) => void;
}

interface Option {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

const columnChoices = ['visible', 'all'] as const;
const profiles = ['spreadsheet', 'data'] as const;
const separators: readonly (readonly [id: string, separator: CsvSeparator, sign: string])[] = [
  ['comma', ',', ','],
  ['semicolon', ';', ';'],
  ['tab', '\t', '⇥'],
];

/** Its hint can be pressed too, but is no part of its name. */
const optionView = (name: string, { id, title, hint, isChosen, choose }: Option): TemplateResult =>
  html`<label class="export-option">
    <input
      type="radio"
      name="export-${name}"
      aria-labelledby="export-${id}"
      aria-describedby="export-${id}-hint"
      .checked=${live(isChosen)}
      @change=${choose}
    />
    <span id="export-${id}">${title}</span>
    <span id="export-${id}-hint" class="soft">${hint}</span>
  </label>`;

const group = (name: string, legend: string, options: readonly Option[]): TemplateResult =>
  html`<fieldset class="export-group ${name}">
    <legend class="soft">${legend}</legend>
    ${options.map((option) => optionView(name, option))}
  </fieldset>`;

/** Which columns a file has, whom it is for, and what parts its cells. */
export const exportOptions = (of: ExportOptions): TemplateResult => {
  const { preview, choice, strings, locale, change } = of;
  return html`${group(
    'columns',
    strings.exportedColumns,
    columnChoices.map((columns) => ({
      id: columns,
      title: strings.columnChoices[columns],
      hint: formatList(preview.titles({ ...choice, columns }), locale),
      isChosen: columns === choice.columns,
      choose: () => change({ columns }),
    })),
  )}
  ${group(
    'profile',
    strings.fileFormat,
    profiles.map((profile) => ({
      id: profile,
      ...strings.profiles[profile],
      isChosen: profile === choice.profile,
      choose: () => change({ profile }),
    })),
  )}
  ${group(
    'separator',
    strings.separator,
    separators.map(([id, separator, hint]) => ({
      id,
      title: strings.separators[separator],
      hint,
      isChosen: separator === choice.separator,
      choose: () => change({ separator }),
    })),
  )}`;
};
