import type { Overview } from '../../model/overview.ts';
import { countryName } from '../../format/country-name.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { RankedPart } from './overview-part.ts';

/** Where the messages went. No filter asks for those of which nobody knows. */
export const countryParts = (
  { countries }: Pick<Overview, 'countries'>,
  { unknown, countries: names }: Strings,
  locale: string,
): readonly RankedPart[] =>
  countries
    .map(({ country, total, statuses }) => ({
      key: country ?? '',
      label: country === null ? unknown : countryName(country, locale, names),
      count: total,
      failed: Object.keys(statuses).length > 0 ? (statuses['failed'] ?? 0) : null,
      filters: country === null || country === '' ? null : { country: [country] },
    }))
    .sort((a, b) => b.count - a.count);
