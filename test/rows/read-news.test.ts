import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Message } from '../../src/model/message.ts';
import type { Page, PageRequest } from '../../src/model/report-source.ts';
import { readNews } from '../../src/rows/read-news.ts';
import { RowProvider } from '../../src/rows/row-provider.ts';
import { messageAt } from './pages.ts';

const { signal: never } = new AbortController();
const noon = Date.parse('2026-11-20T12:00:00Z');

/** The message of a minute: the newer, the higher its number. */
const messageOf = (minute: number, fields: Partial<Message> = {}): Message => ({
  ...messageAt(minute),
  sentAt: new Date(noon + minute * 60_000).toISOString(),
  status: 'pending',
  ...fields,
});

/** An endpoint whose messages change, newest first. */
class ChangingSource {
  messages: readonly Message[];
  readonly asked: PageRequest[] = [];
  counts = true;

  constructor(size: number) {
    this.messages = Array.from({ length: size }, (_, minute) => messageOf(minute)).reverse();
  }

  readonly load = async (request: PageRequest): Promise<Page> => {
    this.asked.push(request);
    const start = request.offset ?? Number(request.cursor ?? 0);
    const end = start + request.limit;
    return {
      rows: this.messages.slice(start, end),
      total: this.counts ? this.messages.length : null,
      next: end < this.messages.length ? String(end) : null,
      asOf: null,
    };
  };

  change(minutes: readonly number[], fields: Partial<Message>): void {
    const ids = new Set(minutes.map((minute) => messageOf(minute).id));
    this.messages = this.messages.map((message) =>
      ids.has(message.id) ? { ...message, ...fields } : message,
    );
  }

  add(...minutes: readonly number[]): void {
    this.messages = [...minutes.map((minute) => messageOf(minute)), ...this.messages].sort(
      (a, b) => Date.parse(b.sentAt) - Date.parse(a.sentAt),
    );
  }
}

/** Rows of an endpoint, some of them shown. */
const open = async (source: ChangingSource, shown: readonly [number, number] = [0, 9]) => {
  const rows = new RowProvider({ load: source.load, pageSize: 10, onChange: () => undefined });
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  await settle();
  rows.show(...shown);
  await settle();
  rows.stop();
  source.asked.length = 0;
  return { rows, read: () => readNews({ rows, pageSize: 10, load: source.load }, never) };
};

describe('what is new', () => {
  it('is nothing where nothing has happened, and takes one request', async () => {
    const source = new ChangingSource(40);
    const { read } = await open(source);
    assert.deepEqual(await read(), { newer: 0, changed: new Map() });
    assert.deepEqual(source.asked, [{ limit: 10 }]);
  });

  it('is how many messages have come, also more than a page of them', async () => {
    for (const count of [1, 3, 10, 25]) {
      const source = new ChangingSource(40);
      const { read } = await open(source);
      source.add(...Array.from({ length: count }, (_, index) => 100 + index));
      assert.equal((await read()).newer, count);
    }
  });

  it('counts messages that came late, below others', async () => {
    const source = new ChangingSource(40);
    const { read } = await open(source);
    source.add(100, 20.5);
    assert.equal((await read()).newer, 2);
  });

  it('counts what can be seen where the endpoint does not count', async () => {
    const source = new ChangingSource(40);
    source.counts = false;
    const { read } = await open(source);
    source.add(100, 101);
    assert.equal((await read()).newer, 2);
  });

  it('is every message where there was none', async () => {
    const source = new ChangingSource(0);
    const { read } = await open(source);
    source.add(1, 2, 3);
    assert.equal((await read()).newer, 3);
  });

  it('is none where messages have gone', async () => {
    const source = new ChangingSource(40);
    const { read } = await open(source);
    source.messages = source.messages.slice(5);
    assert.equal((await read()).newer, 0);
  });
});

describe('what has changed', () => {
  it('is found on screen, wherever that is, and however far it was pushed', async () => {
    const source = new ChangingSource(40);
    const { rows, read } = await open(source, [20, 29]);
    source.change([39 - 20, 39 - 25], { status: 'delivered' });
    source.add(100, 101, 102);
    const { newer, changed } = await read();
    assert.equal(newer, 3);
    assert.deepEqual([...changed.keys()].sort(), [messageOf(14).id, messageOf(19).id]);
    rows.patch(changed);
    const row = rows.row(25);
    assert.ok(row && 'status' in row && row.status === 'delivered');
    const other = rows.row(24);
    assert.ok(other && 'status' in other && other.status === 'pending');
    assert.equal(rows.row(20), changed.get(messageOf(19).id));
  });

  it('is not what is older than what is known', async () => {
    const source = new ChangingSource(10);
    source.change([9], { status: 'read', updatedAt: '2026-11-20T13:00:00Z' });
    const { read } = await open(source);
    source.change([9], { status: 'delivered', updatedAt: '2026-11-20T12:59:59Z' });
    assert.equal((await read()).changed.size, 0);
    source.change([9], { status: 'failed', updatedAt: '2026-11-20T13:00:01Z' });
    assert.equal((await read()).changed.size, 1);
  });

  it('is no message that is not here', async () => {
    const source = new ChangingSource(40);
    const { read } = await open(source);
    source.change([39 - 35], { status: 'read' });
    source.add(100);
    assert.deepEqual([...(await read()).changed.keys()], []);
  });

  it('is only seen among the newest where the endpoint gives no other', async () => {
    const source = new ChangingSource(40);
    source.counts = false;
    const { read } = await open(source, [0, 10]);
    source.change([39, 39 - 15], { status: 'read' });
    assert.deepEqual([...(await read()).changed.keys()], [messageOf(39).id]);
    assert.deepEqual(source.asked, [{ limit: 10 }]);
  });
});
