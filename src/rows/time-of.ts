import { isMalformed, type Message, type Row } from '../model/message.ts';
import type { FilledPage } from './fill-page.ts';

/** The rows that a row is one of; a row provider is that. */
export interface TimedRows {
  readonly total: number | null;
  /** RFC 3339 instant before which none was sent. */
  readonly startAt?: string | undefined;
  row(index: number): Row | undefined;
  pages(): Iterable<FilledPage>;
}

export interface RowTime {
  /** RFC 3339 instant. */
  readonly at: string;
  /** False where it is an estimate. */
  readonly isExact: boolean;
}

interface KnownTime {
  readonly index: number;
  readonly time: number;
}

const isMessage = (row: Row): row is Message => !isMalformed(row);

const endsOf = ({ start, rows }: FilledPage): readonly KnownTime[] =>
  [rows.findIndex(isMessage), rows.findLastIndex(isMessage)].flatMap((place) => {
    const row = rows[place];
    return row && isMessage(row) ? [{ index: start + place, time: Date.parse(row.sentAt) }] : [];
  });

const knownTimes = (rows: TimedRows): readonly KnownTime[] => {
  const { total, startAt } = rows;
  const end = total === null || startAt === undefined ? [] : [{ index: total, time: Date.parse(startAt) }];
  return [...[...rows.pages()].flatMap(endsOf), ...end].filter(({ time }) => Number.isFinite(time));
};

/**
 * When the message of a row was sent: as it says itself where it is in memory, and otherwise about as far between the
 * nearest known times as it is between their rows. Null where nothing is known on one side.
 */
export const timeOf = (rows: TimedRows, index: number): RowTime | null => {
  const row = rows.row(index);
  if (row && isMessage(row)) return { at: row.sentAt, isExact: true };
  const times = knownTimes(rows);
  const above = times.filter((known) => known.index <= index).sort((a, b) => b.index - a.index)[0];
  const below = times.filter((known) => known.index >= index).sort((a, b) => a.index - b.index)[0];
  if (!above || !below) return null;
  const share = (index - above.index) / (below.index - above.index || 1);
  const time = above.time + share * (below.time - above.time);
  return { at: new Date(Math.round(time)).toISOString(), isExact: false };
};
