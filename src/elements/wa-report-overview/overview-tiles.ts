import type { Overview } from '../../model/overview.ts';
import { isStatus, statuses } from '../../model/status.ts';
import type { OverviewStrings } from '../../i18n/overview-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { OverviewPart } from './overview-part.ts';

/** The part of an overview that the tiles show. */
export type OverviewCounts = Pick<Overview, 'total' | 'statuses' | 'submissions'>;

export interface OverviewTile extends OverviewPart {
  readonly name: string;
  readonly note: string;
  /** How many there were one period earlier, where that is known. */
  readonly before: number | null;
}

/**
 * The numbers of an overview in their order. The statuses, unknown ones included, add up to the total; rejected
 * messages are counted among them, and told apart where there are any. The total is what the report shows already.
 */
export const overviewTiles = (
  counts: OverviewCounts | undefined,
  before: OverviewCounts | undefined,
  strings: Strings & OverviewStrings,
): readonly OverviewTile[] => {
  const unknown = Object.keys(counts?.statuses ?? {}).filter((status) => !isStatus(status));
  const ofStatus = (status: string, name: string, label: string, note = ''): OverviewTile => ({
    ...{ name, label, note, count: counts?.statuses[status] ?? 0, filters: { status: [status] } },
    before: before ? (before.statuses[status] ?? 0) : null,
  });
  const notes: Readonly<Record<string, string>> = {
    read: strings.receiptsCanBeOff,
    pending: strings.mayStillChange,
  };
  const rejected = counts?.submissions['rejected'] ?? 0;
  return [
    {
      ...{ name: 'total', label: strings.total, note: '', count: counts?.total ?? 0, filters: null },
      before: before?.total ?? null,
    },
    ...statuses.map((status) => ofStatus(status, status, strings.statuses[status], notes[status])),
    ...unknown.map((status) => ofStatus(status, 'other', status)),
    ...(rejected > 0
      ? [
          {
            ...{ name: 'rejected', label: strings.submissions.rejected, note: '', count: rejected },
            filters: { submission: 'rejected' } as const,
            before: before ? (before.submissions['rejected'] ?? 0) : null,
          },
        ]
      : []),
  ];
};
