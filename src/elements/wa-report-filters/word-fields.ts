import { html, type TemplateResult } from 'lit';
import type { Strings } from '../../i18n/strings.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { choices, dropdown } from './dropdown.ts';
import { chosenText, sourceOptions, statusOptions, type FilterCounts } from './options.ts';

interface WordFields {
  readonly filters: ReportFilters;
  readonly sources: readonly string[];
  readonly counts: FilterCounts | undefined;
  readonly strings: Strings;
  readonly locale: string;
  readonly change: (part: ReportFilters) => void;
}

/** The fields of which one takes any number of words. */
export const wordFields = ({
  filters,
  sources,
  counts,
  strings,
  locale,
  change,
}: WordFields): TemplateResult => {
  const { source = [], status = [] } = filters;
  const options = sourceOptions(sources, source, strings, counts);
  const stages = statusOptions(status, strings, counts);
  const [only] = options;
  return html`${dropdown({
    name: 'source',
    label: strings.source,
    summary: chosenText(options, source) || (options.length === 1 && only ? only.label : strings.allSources),
    content: choices({
      ...{ legend: strings.source, options, chosen: source, locale },
      onChoose: (chosen) => change({ source: chosen }),
    }),
  })}
  ${dropdown({
    name: 'status',
    label: strings.status,
    summary: chosenText(stages, status) || strings.allStatuses,
    content: choices({
      ...{ legend: strings.status, options: stages, chosen: status, locale },
      onChoose: (chosen) => change({ status: chosen }),
    }),
  })}`;
};
