type Bucket = 'hour' | 'day' | 'week';
type Section = 'statuses' | 'submissions' | 'series' | 'countries' | 'sources' | 'errors' | 'rows';

const inDays = (count: number | null): string => {
  if (count === null) return 'in the same time before';
  return count === 1 ? 'on the day before' : `in the ${count} days before`;
};

/** The texts of the overview. They come with its file. */
export interface OverviewStrings {
  readonly overview: string;
  readonly total: string;
  readonly receiptsCanBeOff: string;
  readonly mayStillChange: string;
  readonly loadedOnly: (loaded: string, total: string) => string;
  readonly overviewFailed: string;
  /** Part of a whole, such as "51.2% of 1,000,000". */
  readonly shareOf: (share: string, whole: string) => string;
  /** What all shares beside it are shares of. */
  readonly ofAll: (whole: string) => string;
  /** By how much it is more or less than before. */
  readonly changeOn: (change: string, before: string) => string;
  /** When that was; null where the period has no whole days. */
  readonly inDaysBefore: (days: number | null) => string;
  readonly noneBefore: (days: number | null) => string;
  /** How many there were before, and exactly when. */
  readonly countBefore: (count: string, from: string, to: string) => string;
  readonly deliveryRate: string;
  readonly readRate: string;
  readonly receiptsCaveat: string;
  readonly wrongSums: (sections: string) => string;
  readonly overviewSections: Readonly<Record<Section, string>>;
  readonly sumOf: (section: string, sum: string, total: string) => string;
  readonly printOverview: string;
  /** Several of them where one each would be too many columns. */
  readonly messagesPer: Readonly<Record<Bucket, (each: number) => string>>;
  readonly noSeries: string;
  readonly where: string;
  readonly noCountries: string;
  readonly whyFailed: string;
  readonly noneFailed: string;
  readonly withoutReason: string;
  readonly failureCode: (code: number) => string;
  readonly failedShare: (share: string) => string;
  readonly asTable: string;
  readonly overviewColumns: Readonly<
    Record<'time' | 'country' | 'reason' | 'messages' | 'share' | 'failed' | 'failureRate', string>
  >;
}

const per = (each: number, one: string, several: string): string =>
  each === 1 ? `Messages per ${one}` : `Messages per ${each} ${several}`;

export const enOverview: OverviewStrings = {
  overview: 'WhatsApp Overview',
  total: 'Total',
  receiptsCanBeOff: 'receipts can be off',
  mayStillChange: 'may still change',
  loadedOnly: (loaded, total) => `From ${loaded} loaded of ${total}`,
  overviewFailed: 'The overview could not be loaded.',
  shareOf: (share, whole) => `${share} of ${whole}`,
  ofAll: (whole) => `of ${whole}`,
  changeOn: (change, before) => `${change} on ${before}`,
  inDaysBefore: inDays,
  noneBefore: (count) => `none ${inDays(count)}`,
  countBefore: (count, from, to) => `${count} from ${from} to ${to}`,
  deliveryRate: 'Delivery rate',
  readRate: 'Read rate',
  receiptsCaveat: 'Read receipts can be off, so more may have been read.',
  wrongSums: (list) => `The endpoint’s counts do not add up: ${list}.`,
  overviewSections: {
    statuses: 'statuses',
    submissions: 'submissions',
    series: 'columns',
    countries: 'countries',
    sources: 'sources',
    errors: 'reasons',
    rows: 'rows',
  },
  sumOf: (section, sum, total) => `${section} ${sum} of ${total}`,
  printOverview: 'Print',
  messagesPer: {
    hour: (each) => per(each, 'hour', 'hours'),
    day: (each) => per(each, 'day', 'days'),
    week: (each) => per(each, 'week', 'weeks'),
  },
  noSeries: 'The endpoint gives no counts over time.',
  where: 'Where',
  noCountries: 'The endpoint does not say where.',
  whyFailed: 'Why messages failed',
  noneFailed: 'Nothing failed for a known reason.',
  withoutReason: 'No reason given',
  failureCode: (code) => `Code ${code}`,
  failedShare: (share) => `${share} failed`,
  asTable: 'Table',
  overviewColumns: {
    time: 'Date & Time',
    country: 'Country',
    reason: 'Reason',
    messages: 'Messages',
    share: 'Share',
    failed: 'Failed',
    failureRate: 'Failure rate',
  },
};
