import type { Message } from '../../model/message.ts';
import type { Overview, StatusCounts } from '../../model/overview.ts';
import type { ReportQuery } from '../../model/report-query.ts';
import { bucketOf, bucketStarts } from '../../query/bucket.ts';

const groupBy = <Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
};

const countBy = <Key>(
  messages: readonly Message[],
  keyOf: (message: Message) => Key | null,
): [Key, number][] =>
  groupBy(messages, keyOf).flatMap(([key, { length }]) => (key === null ? [] : [[key, length]]));

const statusesOf = (messages: readonly Message[]): StatusCounts =>
  Object.fromEntries(countBy(messages, ({ status }) => status));

type Bounds = Pick<ReportQuery, 'startAt' | 'endAt' | 'timezone'>;

const seriesOf = (messages: readonly Message[], query: Bounds): Overview['series'] => {
  const instants = messages.map(({ sentAt }) => Date.parse(sentAt)).sort((a, b) => a - b);
  const [first = 0, last = 0] = [instants[0], instants.at(-1)];
  const starts = bucketStarts(bucketOf(query), query.timezone, first, last + 1);
  const startOf = (message: Message): number =>
    starts.findLast((start) => start <= Date.parse(message.sentAt)) ?? first;
  return groupBy(messages, startOf)
    .map(([start, group]) => ({ startAt: new Date(start).toISOString(), statuses: statusesOf(group) }))
    .sort((a, b) => (a.startAt < b.startAt ? -1 : 1));
};

/** The overview of these messages only. */
export const countMessages = (messages: readonly Message[], query: Bounds): Overview => ({
  total: messages.length,
  asOf: null,
  bucket: bucketOf(query),
  timezone: query.timezone,
  statuses: statusesOf(messages),
  submissions: Object.fromEntries(countBy(messages, ({ submission }) => submission)),
  series: messages.length > 0 ? seriesOf(messages, query) : [],
  countries: groupBy(messages, ({ recipient }) => recipient?.country ?? null).map(([country, group]) => ({
    ...{ country, total: group.length, statuses: statusesOf(group) },
  })),
  sources: groupBy(messages, ({ source }) => source).map(([source, { length }]) => ({
    source,
    total: length,
  })),
  errors: countBy(messages, ({ error }) => error?.code ?? null).map(([code, total]) => ({ code, total })),
});
