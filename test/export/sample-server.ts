import type { Message, Row } from '../../src/model/message.ts';
import { ReportError } from '../../src/model/report-error.ts';
import type { Page } from '../../src/model/report-source.ts';
import type { WalkRequest } from '../../src/export/page-walk.ts';
import { messageOf } from './message-of.ts';

/** How the server behaves; by the number of the request, from 0, where it changes. */
export interface ServerTraits {
  readonly size: number;
  readonly cursors: boolean;
  readonly counts: boolean;
  /** Whether `asOf` fixes the set. Without it messages still arrive. */
  readonly snapshots: boolean;
  /** Messages that arrive before each request. */
  readonly arrivals: readonly number[];
  /** Rows a page is short of its limit. */
  readonly shortness: readonly number[];
  readonly failsAt: number | null;
  /** Loses the connection. */
  readonly offlineAt: number | null;
  /** Knows no cursor of before any more. */
  readonly expiresAt: number | null;
  /** Sends the last row of the page before once more. */
  readonly repeatsAt: number | null;
  /** Skips a row. */
  readonly losesAt: number | null;
  readonly malformedAt: number | null;
  readonly circlesAt: number | null;
  /** What it adds to its count. */
  readonly lie: number;
}

const start = Date.UTC(2026, 10, 20);
const malformed: Row = { malformed: { path: 'messages.0.sentAt', expected: 'an RFC 3339 instant' } };

/** A report endpoint in memory whose messages, like life, do not wait for a walk to end. */
export class SampleServer {
  readonly #traits: ServerTraits;
  /** Newest first. */
  #messages: readonly Message[] = [];
  #requests = 0;
  #firstCursor: string | null = null;
  #isAnswered = false;
  /** Cursors of earlier requests are known no more. */
  #expired = 0;
  /** What the first page promised. */
  snapshot: readonly Message[] = [];

  constructor(traits: ServerTraits) {
    this.#traits = traits;
    this.#arrive(traits.size);
  }

  fetchPage = async (
    { limit, offset, cursor, asOf, endAt }: WalkRequest,
    signal: AbortSignal,
  ): Promise<Page> => {
    const traits = this.#traits;
    const request = this.#requests++;
    await Promise.resolve();
    signal.throwIfAborted();
    if (request > 0) this.#arrive(traits.arrivals[request % traits.arrivals.length] ?? 0);
    if (request === traits.failsAt) throw new ReportError('http', 'Bad gateway', { status: 502 });

    if (request === traits.offlineAt) throw new ReportError('offline', '');
    if (request === traits.expiresAt) this.#expired = request;
    if (cursor !== undefined && Number.parseInt(cursor, 10) < this.#expired)
      throw new ReportError('http', 'Unknown cursor', { status: 410 });

    const all = traits.snapshots && asOf ? this.#messages.slice(-Number(asOf)) : this.#messages;
    const set = endAt === undefined ? all : all.filter(({ sentAt }) => sentAt < endAt);
    if (!this.#isAnswered) this.snapshot = this.#messages;
    this.#isAnswered = true;
    const after = cursor === undefined ? (offset ?? 0) : set.findIndex(({ id }) => cursor.endsWith(id)) + 1;
    const from = request === traits.losesAt ? after + 1 : after;
    const short = request === 0 ? 0 : (traits.shortness[request % traits.shortness.length] ?? 0);
    const messages = set.slice(from, from + Math.max(limit - short, traits.cursors ? 0 : 1));
    const end = messages.at(-1) ?? set[from - 1];
    return {
      rows: this.#disturb(request, messages, set[from - 1]),
      total: traits.counts ? set.length + traits.lie : null,
      next: this.#next(request, end, end !== set.at(-1)),
      asOf: traits.snapshots ? String(all.length) : null,
    };
  };

  #next(request: number, end: Message | undefined, isMore: boolean): string | null {
    if (!this.#traits.cursors || !isMore) return null;
    this.#firstCursor ??= `${request}-${end?.id ?? 'start'}`;
    return request === this.#traits.circlesAt ? this.#firstCursor : `${request}-${end?.id ?? 'start'}`;
  }

  #disturb(request: number, messages: readonly Message[], before: Message | undefined): readonly Row[] {
    const { repeatsAt, malformedAt } = this.#traits;
    if (request === malformedAt && messages.length) return [malformed, ...messages.slice(1)];
    return request === repeatsAt && before ? [before, ...messages] : messages;
  }

  #arrive(count: number): void {
    const known = this.#messages.length;
    const arrived = Array.from({ length: count }, (_, index) => {
      const number = known + index;
      // Two messages share each instant.
      const sentAt = new Date(start + Math.floor(number / 2) * 1000).toISOString();
      return messageOf({ id: `m${String(number).padStart(6, '0')}`, sentAt, preview: `=text ${number}` });
    });
    this.#messages = [...arrived.reverse(), ...this.#messages];
  }
}
