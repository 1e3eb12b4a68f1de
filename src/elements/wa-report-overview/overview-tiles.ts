import type { StatusCounts } from '../../model/overview.ts';
import { isStatus, statuses } from '../../model/status.ts';
import type { Strings } from '../../i18n/strings.ts';

/** The part of an overview that the tiles show. */
export interface OverviewCounts {
  readonly total: number;
  readonly statuses: StatusCounts;
  readonly submissions: StatusCounts;
}

export interface OverviewTile {
  readonly name: string;
  readonly label: string;
  readonly count: number;
  readonly note: string;
}

/**
 * The numbers of an overview in their order. The statuses, unknown ones included, add up to the total; rejected
 * messages are counted among them, and told apart where there are any.
 */
export const overviewTiles = (
  counts: OverviewCounts | undefined,
  strings: Strings,
): readonly OverviewTile[] => {
  const notes: Readonly<Record<string, string>> = {
    read: strings.receiptsCanBeOff,
    pending: strings.mayStillChange,
  };
  const unknown = Object.keys(counts?.statuses ?? {}).filter((status) => !isStatus(status));
  const rejected = counts?.submissions['rejected'] ?? 0;
  const tile = (name: string, label: string, count: number | undefined): OverviewTile => ({
    name,
    label,
    count: count ?? 0,
    note: notes[name] ?? '',
  });
  return [
    tile('total', strings.total, counts?.total),
    ...statuses.map((status) => tile(status, strings.statuses[status], counts?.statuses[status])),
    ...unknown.map((status) => tile('other', status, counts?.statuses[status])),
    ...(rejected > 0 ? [tile('rejected', strings.submissions.rejected, rejected)] : []),
  ];
};
