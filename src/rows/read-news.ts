import { isMalformed, type Message, type Row } from '../model/message.ts';
import type { Page, PageRequest } from '../model/report-source.ts';
import { messagesOf } from './fill-page.ts';
import type { RowProvider } from './row-provider.ts';

/** What has happened since rows were read. */
export interface News {
  /** Messages that have come; all that are known of, where the endpoint does not count. */
  readonly newer: number;
  /** Messages that are no longer what their rows say, by id. */
  readonly changed: ReadonlyMap<string, Message>;
}

interface Reader {
  readonly rows: Pick<RowProvider, 'row' | 'total' | 'loaded' | 'shownRequests'>;
  readonly pageSize: number;
  readonly load: (request: PageRequest, signal: AbortSignal) => Promise<Page>;
}

/** Those above what was the newest. */
const countAbove = (rows: readonly Message[], newest: Row | undefined): number => {
  if (!newest || isMalformed(newest)) return newest ? 0 : rows.length;
  const end = rows.findIndex(
    ({ id, sentAt }) => id === newest.id || Date.parse(sentAt) < Date.parse(newest.sentAt),
  );
  return end < 0 ? rows.length : end;
};

const isLater = (now: Message, before: Message): boolean =>
  JSON.stringify(now) !== JSON.stringify(before) &&
  !(Date.parse(now.updatedAt ?? '') < Date.parse(before.updatedAt ?? ''));

/**
 * Looks at the newest rows, and again at those that are shown. `asOf` would give them as they were: they are found by
 * how far what is new has pushed them. A cursor knows its `asOf`, so that without `offset` only the newest are seen.
 */
export const readNews = async ({ rows, pageSize, load }: Reader, signal: AbortSignal): Promise<News> => {
  const newest = rows.row(0);
  const { total, shownRequests } = rows;
  const head = await load({ limit: pageSize }, signal);
  const read = [...messagesOf(head)];
  const grown = total === null || head.total === null ? 0 : head.total - total;
  const newer = Math.max(countAbove(read, newest), grown);
  for (const { limit, offset } of shownRequests) {
    if (offset === undefined || offset + newer === 0) continue;
    read.push(...messagesOf(await load({ limit, offset: offset + newer }, signal)));
  }
  const known = new Map(rows.loaded().map((message) => [message.id, message]));
  const changed = read.filter((message) => {
    const before = known.get(message.id);
    return before !== undefined && isLater(message, before);
  });
  return { newer, changed: new Map(changed.map((message) => [message.id, message])) };
};
