import type { Message } from '../../model/message.ts';
import type { OverviewCounts } from './overview-tiles.ts';

const countBy = (values: readonly (string | null)[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/** The counts of an overview, of these messages only. */
export const countMessages = (messages: readonly Message[]): OverviewCounts => ({
  total: messages.length,
  statuses: countBy(messages.map(({ status }) => status)),
  submissions: countBy(messages.map(({ submission }) => submission)),
});
