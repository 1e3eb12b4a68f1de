import type { ContentMedia } from '../../content/content-tree.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { formatPhoneNumber } from '../../format/phone-number.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';

/** What the views of a message's parts need beside the part. */
export interface ContentContext {
  readonly strings: DetailsStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
  /** How media are shown; without it they are only described. */
  readonly media?: (media: ContentMedia) => unknown;
}

/** Everything that the looks of a part depend on beside the part. Numbers are grouped once their plans are loaded. */
export const looksOf = ({ strings, locale, dates }: ContentContext): readonly unknown[] => [
  ...[strings, locale, dates],
  formatPhoneNumber('+85230000000'),
];
