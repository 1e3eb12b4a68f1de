import type { Filters } from './filters.ts';
import { badParameter } from './request-error.ts';

/** Where a walk through one set of messages has come to. */
export interface Cursor {
  /** The id of the last message that was given out. */
  readonly after: string;
  /** Milliseconds since 1970. */
  readonly asOf: number;
  /** Counted once, for the first page: it cannot change. */
  readonly total: number;
}

/** 32 bits that tell one set of filters from another (FNV-1a). */
const fingerprint = (filters: Filters): number =>
  [...JSON.stringify(filters)].reduce(
    (hash, character) => Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );

const isUuid = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const unpack = (text: string): unknown => {
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return null;
  }
};

export const encodeCursor = ({ after, asOf, total }: Cursor, filters: Filters): string =>
  btoa(JSON.stringify([after, asOf, total, fingerprint(filters)]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

export const decodeCursor = (text: string, filters: Filters): Cursor => {
  const parts = unpack(text);
  const [after, asOf, total, of] = Array.isArray(parts) ? (parts as readonly unknown[]) : [];
  if (!isUuid(after) || !isCount(asOf) || !isCount(total) || of !== fingerprint(filters))
    throw badParameter('bad cursor');
  return { after, asOf, total };
};
