import type { FailureClass } from './details-strings.ts';

/** The texts of the filters beyond those of a first view. They come with the form's file. */
export interface FilterStrings {
  readonly moreFilters: string;
  readonly fewerFilters: string;
  /** What is set, as a list. */
  readonly chosenFilters: string;
  readonly removeFilter: (filter: string) => string;
  readonly country: string;
  readonly allCountries: string;
  readonly searchCountries: string;
  readonly error: string;
  readonly searchErrors: string;
  /** What a failure asks for; a choice stands for all codes that ask for it. */
  readonly errorClasses: Readonly<Record<FailureClass, string>>;
  readonly templateField: string;
  readonly templateHint: string;
  readonly submissionField: string;
  readonly directionField: string;
  /** No choice of one's own. */
  readonly any: string;
  readonly nothingFound: string;
  readonly moreFound: (count: string) => string;
  readonly startsWith: (number: string) => string;
  readonly endsWith: (digits: string) => string;
  readonly contains: (digits: string) => string;
  readonly sentBy: (name: string) => string;
  readonly anyOfNumbers: (count: string) => string;
  readonly tooManyNumbers: (most: string) => string;
  readonly timezone: string;
  readonly searchZones: string;
  readonly browserZone: (zone: string) => string;
}

export const enFilters: FilterStrings = {
  moreFilters: 'More filters',
  fewerFilters: 'Fewer filters',
  chosenFilters: 'Chosen filters',
  removeFilter: (filter) => `Remove ${filter}`,
  country: 'Country',
  allCountries: 'All Countries',
  searchCountries: 'Search countries',
  error: 'Error',
  searchErrors: 'Search codes and reasons',
  errorClasses: {
    'retry-later': 'Try again later',
    'fix-content': 'Content or template to be fixed',
    'fix-recipient': 'Recipient to be fixed',
    'fix-account': 'Account to be fixed',
    policy: 'Held back by a rule of Meta',
  },
  templateField: 'Template',
  templateHint: 'Whole names, with commas between',
  submissionField: 'Submission',
  directionField: 'Direction',
  any: 'Any',
  nothingFound: 'Nothing found',
  moreFound: (count) => `${count} more: keep typing`,
  startsWith: (number) => `starts with ${number}`,
  endsWith: (digits) => `ends with ${digits}`,
  contains: (digits) => `contains ${digits}`,
  sentBy: (name) => `name has “${name}”`,
  anyOfNumbers: (count) => `any of ${count} numbers`,
  tooManyNumbers: (most) => `At most ${most} numbers at once.`,
  timezone: 'Time zone',
  searchZones: 'Search time zones',
  browserZone: (zone) => `This browser’s: ${zone}`,
};
