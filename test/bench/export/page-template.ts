/** What the wire has of a message that a page is made with; whatever else it has stays as it is. */
export interface WireMessage {
  readonly id: string;
  readonly sentAt: string;
  readonly updatedAt: string;
}

/** As many as the wire allows. */
export const pageSize = 500;

const hour = 3_600_000;
const newest = Date.UTC(2026, 10, 20, 9);
const asOf = new Date(newest).toISOString();
/** Digits that tell a page in ids and cursors. */
const places = 7;

// Every message starts with these, so that what is patched has its place: {"id":"…","sentAt":"…","updatedAt":"…",
const idAt = '{"id":"'.length;
const uniqueAt = idAt + '01a1f82a-507a-764c-ae46-'.length;
const sentAt = idAt + 36 + '","sentAt":"'.length;
const updatedAt = sentAt + 24 + '","updatedAt":"'.length;
/** The part of an instant that tells its hour. */
const hourLength = '2026-11-20T08'.length;

/** The row's place in its hour, which is the page's, so that times fall from row to row and from page to page. */
const timed = ({ id, sentAt: sent, updatedAt: updated, ...rest }: WireMessage, row: number): object => {
  const at = newest - Math.round((hour * (row + 1)) / pageSize);
  const latest = Math.min(at + Date.parse(updated) - Date.parse(sent), newest - 1);
  return {
    id: id.slice(0, 24) + '0'.repeat(places) + row.toString().padStart(12 - places, '0'),
    sentAt: new Date(at).toISOString(),
    updatedAt: new Date(latest).toISOString(),
    ...rest,
  };
};

const utf8 = new TextEncoder();

/** Pages of one kind, which differ in ids, times and cursors. */
class Template {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  /** Where each message starts. */
  readonly #starts: readonly number[];
  readonly #cursorAt: number;

  constructor(messages: readonly WireMessage[], total: number) {
    const rows = messages.map((message, row) => utf8.encode(JSON.stringify(timed(message, row))));
    let end = '{"messages":['.length;
    this.#starts = rows.map(({ length }) => (end += length + 1) - length - 1);
    const tail = `],"total":${total},"asOf":"${asOf}","next":`;
    this.#cursorAt = end - 1 + tail.length;
    const texts = rows.map((row) => new TextDecoder().decode(row)).join(',');
    this.#bytes = utf8.encode(`{"messages":[${texts}${tail}"${'0'.repeat(places)}"}`);
  }

  /** A page's bytes, in place of those of the page before. */
  page(page: number, next: number | null): Uint8Array<ArrayBuffer> {
    const bytes = this.#bytes;
    const number = utf8.encode(String(page).padStart(places, '0'));
    const time = utf8.encode(new Date(newest - (page + 1) * hour).toISOString().slice(0, hourLength));
    for (const start of this.#starts) {
      bytes.set(number, start + uniqueAt);
      bytes.set(time, start + sentAt);
      bytes.set(time, start + updatedAt);
    }
    const cursor = next === null ? 'null' : `"${String(next).padStart(places, '0')}"`;
    bytes.set(utf8.encode(cursor.padEnd(places + 2)), this.#cursorAt);
    return bytes;
  }
}

/**
 * Answers of an endpoint that has so many messages, made in no time: the bytes of a few pages with other ids, times and
 * cursors written into them. 500 messages an hour, each with an id of its own, newest first.
 */
export class PageFactory {
  readonly #templates: readonly Template[];
  readonly #total: number;

  constructor(messages: readonly WireMessage[], total: number) {
    if (total % pageSize !== 0) throw new Error(`${total} rows are not whole pages of ${pageSize}`);
    this.#total = total;
    this.#templates = Array.from(
      { length: Math.floor(messages.length / pageSize) },
      (_, index) => new Template(messages.slice(index * pageSize, (index + 1) * pageSize), total),
    );
  }

  /** What a request is answered. The first rows on screen are fewer than a page of a walk. */
  answer({ searchParams }: URL): Uint8Array<ArrayBuffer> {
    const limit = Number(searchParams.get('limit'));
    const page = Number(searchParams.get('cursor'));
    if (limit === pageSize) return this.page(page);
    const first = JSON.parse(new TextDecoder().decode(this.page(0))) as { messages: readonly unknown[] };
    return utf8.encode(JSON.stringify({ ...first, messages: first.messages.slice(0, limit), next: null }));
  }

  /** To be read before many others are asked for: their bytes take its place. */
  page(page: number): Uint8Array<ArrayBuffer> {
    const template = this.#templates[page % this.#templates.length];
    if (!template) throw new Error('too few messages for a page');
    return template.page(page, (page + 1) * pageSize < this.#total ? page + 1 : null);
  }
}
