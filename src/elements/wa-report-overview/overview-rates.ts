import type { Overview } from '../../model/overview.ts';
import type { OverviewStrings } from '../../i18n/overview-strings.ts';
import type { OverviewPart } from './overview-part.ts';

export interface OverviewRate extends OverviewPart {
  /** What the count is a part of. */
  readonly whole: number;
}

/** How many arrived, of all; and how many were read, of those. */
export const overviewRates = (
  counts: Pick<Overview, 'total' | 'statuses'>,
  { deliveryRate, readRate }: OverviewStrings,
): readonly OverviewRate[] => {
  const { delivered = 0, read = 0 } = counts.statuses;
  const arrived = delivered + read;
  // A report without one of them was narrowed to others: a click must not bring it back.
  const status = [...(delivered > 0 ? ['delivered'] : []), ...(read > 0 ? ['read'] : [])];
  return [
    { label: deliveryRate, count: arrived, whole: counts.total, filters: { status } },
    { label: readRate, count: read, whole: arrived, filters: { status: ['read'] } },
  ];
};
