import type { Overview, StatusCounts } from './overview.ts';

/** A section of an overview whose numbers are not those of the whole. */
export interface WrongSum {
  readonly section: 'statuses' | 'submissions' | 'series' | 'countries' | 'sources' | 'errors';
  readonly sum: number;
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** How many messages there are of all statuses. */
export const countAll = (statuses: StatusCounts): number => sumOf(Object.values(statuses));

const totals = (section: readonly { readonly total: number }[]): number =>
  sumOf(section.map(({ total }) => total));

/** Which sections do not add up to the total, or, of errors, to more than that. A section that is not given is not wrong. */
export const wrongSums = (overview: Overview): readonly WrongSum[] => {
  const { total, statuses, submissions, series, countries, sources, errors } = overview;
  const sections: readonly (readonly [WrongSum['section'], isGiven: boolean, sum: number])[] = [
    ['statuses', true, countAll(statuses)],
    ['submissions', Object.keys(submissions).length > 0, countAll(submissions)],
    ['series', series.length > 0, sumOf(series.map((each) => countAll(each.statuses)))],
    ['countries', countries.length > 0, totals(countries)],
    ['sources', sources.length > 0, totals(sources)],
    ['errors', totals(errors) > total, totals(errors)],
  ];
  return sections.flatMap(([section, isGiven, sum]) => (isGiven && sum !== total ? [{ section, sum }] : []));
};
