import type { Overview } from '../../model/overview.ts';
import { wrongSums } from '../../model/overview-sums.ts';
import { formatList } from '../../format/list.ts';
import { formatInteger } from '../../format/number.ts';
import type { OverviewStrings } from '../../i18n/overview-strings.ts';

/** Says which of an endpoint's numbers contradict each other; nothing where none do. */
export const contradictions = (
  overview: Overview,
  rows: number | null,
  strings: OverviewStrings,
  locale: string,
): string => {
  const { total } = overview;
  const wrong = [
    ...wrongSums(overview),
    ...(rows === null || rows === total ? [] : [{ section: 'rows' as const, sum: rows }]),
  ];
  const texts = wrong.map(({ section, sum }) =>
    strings.sumOf(
      strings.overviewSections[section],
      formatInteger(sum, locale),
      formatInteger(total, locale),
    ),
  );
  return texts.length === 0 ? '' : strings.wrongSums(formatList(texts, locale));
};
