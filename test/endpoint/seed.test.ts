import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Database } from '../../stories/endpoint/database/database.ts';
import { openPglite } from '../../stories/endpoint/database/open-pglite.ts';
import { openPostgres } from '../../stories/endpoint/database/open-postgres.ts';
import { seed } from '../../stories/endpoint/sample/seed.ts';
import { shareOut } from '../../stories/endpoint/sample/share-out.ts';
import { seededAt } from './sample-under-test.ts';
import { startPostgres } from './start-postgres.ts';

const messages = 20_000;

/** Every row of every table in one number. */
const digest = async (database: Database) => {
  const tables = ['messages', 'templates', 'hourly', 'scheduled', 'settled', 'sample'];
  const rows = tables
    .map((table) => `SELECT '${table}' || (${table})::text AS row FROM ${table}`)
    .join(' UNION ALL ');
  const [whole] = await database.query<{ digest: string }>(
    `SELECT md5(string_agg(row, '' ORDER BY row COLLATE "C")) AS digest FROM (${rows}) AS rows`,
  );
  return whole!.digest;
};

describe('the seed', () => {
  let database: Database;
  const progress: number[] = [];
  before(async () => {
    database = await openPglite();
    await seed(database, { messages, until: seededAt, onProgress: (recorded) => progress.push(recorded) });
  });
  after(() => database.close());

  const one = async (expression: string, where = 'true') => {
    const [row] = await database.query<{ value: number }>(
      `SELECT (${expression})::float8 AS value FROM messages WHERE ${where}`,
    );
    return row!.value;
  };
  const share = async (where: string, of = 'true') =>
    (await one('count(*)', `(${of}) AND (${where})`)) / (await one('count(*)', of));
  const between = (value: number, low: number, high: number) =>
    assert.ok(value >= low && value <= high, `${value} is not in ${low}–${high}`);

  it('is the same row for row from the same arguments, on PGlite and on PostgreSQL', async () => {
    const first = await digest(database);
    await seed(database, { messages, until: seededAt });
    assert.equal(await digest(database), first);
    const server = await startPostgres();
    const postgres = await openPostgres(server.url);
    await seed(postgres, { messages, until: seededAt });
    const other = await digest(postgres);
    await postgres.close();
    await server.stop();
    assert.equal(other, first);
  });

  it('tells how far it is, up to all of the messages', () => {
    assert.ok(progress.length > 10);
    assert.deepEqual(
      progress,
      progress.toSorted((a, b) => a - b),
    );
    assert.equal(progress.at(-1), messages);
  });

  it('has exactly as many messages as asked, over 120 days, none of them or of their changes later than asked', async () => {
    assert.equal(await one('count(*)'), messages);
    const [range] = await database.query<{ first: Date; last: Date; changed: Date }>(
      'SELECT min(sent_at) AS first, max(sent_at) AS last, max(updated_at) AS changed FROM messages',
    );
    between((seededAt.getTime() - range!.first.getTime()) / 86_400_000, 119.9, 120);
    between((seededAt.getTime() - range!.last.getTime()) / 60_000, 0, 60);
    assert.ok(range!.changed <= seededAt);
  });

  it('has ids in the order of sending', async () => {
    const [wrong] = await database.query<{ wrong: number }>(
      `SELECT count(*)::integer AS wrong FROM (SELECT sent_at, lag(sent_at) OVER (ORDER BY id) AS before FROM messages) AS ordered WHERE before > sent_at`,
    );
    assert.equal(wrong!.wrong, 0);
    const [form] = await database.query<{ wrong: number }>(
      `SELECT count(*)::integer AS wrong FROM messages WHERE substr(id::text, 15, 1) <> '7' OR id < first_id(sent_at) OR id >= first_id(sent_at + interval '1 ms')`,
    );
    assert.equal(form!.wrong, 0);
  });

  it('has twenty senders and forty countries, five of them heavy', async () => {
    assert.equal(await one('count(DISTINCT sender_id)', `direction = 'outbound'`), 20);
    assert.equal(await one('count(DISTINCT country)'), 40);
    between(await share(`country = 'HK'`), 0.25, 0.36);
    for (const country of ['SG', 'BR', 'IN', 'US'])
      between(await share(`country = '${country}'`), 0.06, 0.16);
  });

  it('sleeps at night and rests on Sundays', async () => {
    const inHongKong = `country = 'HK' AND direction = 'outbound'`;
    const atHour = (low: number, high: number) =>
      `extract(hour FROM sent_at AT TIME ZONE 'Asia/Hong_Kong') BETWEEN ${low} AND ${high}`;
    assert.ok((await share(atHour(9, 20), inHongKong)) > 10 * (await share(atHour(1, 4), inHongKong)));
    assert.ok(
      (await share('extract(dow FROM sent_at) = 0')) < 0.8 * (await share('extract(dow FROM sent_at) = 5')),
    );
  });

  it('is mostly one-time codes, in many languages', async () => {
    const category = (name: string) => `template_id IN (SELECT id FROM templates WHERE category = '${name}')`;
    between(await share(category('authentication'), `direction = 'outbound'`), 0.83, 0.87);
    between(await share(category('utility'), `direction = 'outbound'`), 0.08, 0.12);
    between(await share(category('marketing'), `direction = 'outbound'`), 0.03, 0.07);
    const [languages] = await database.query<{ total: number }>(
      `SELECT count(DISTINCT language)::integer AS total FROM messages JOIN templates ON templates.id = template_id`,
    );
    between(languages!.total, 10, 20);
  });

  it('has inbound, rejected, failed, masked and nameless ones', async () => {
    between(await share(`direction = 'inbound'`), 0.025, 0.035);
    between(await share(`submission = 'rejected'`), 0.007, 0.013);
    between(await share(`status = 'failed'`), 0.045, 0.07);
    between(await share('error_code = 131026', `status = 'failed' AND submission = 'submitted'`), 0.55, 0.85);
    between(await share(`number LIKE '%•%'`), 0.007, 0.013);
    between(await share('number IS NULL'), 0.003, 0.009);
    between(await share('sent_by IS NULL'), 0.2, 0.5);
    assert.notDeepEqual(await database.query('SELECT * FROM scheduled'), []);
    assert.equal(
      await one(
        'count(*)',
        `submission = 'rejected' AND status <> 'failed' OR status = 'failed' AND error_code IS NULL`,
      ),
      0,
    );
  });

  it('has every lag the right way round', async () => {
    assert.equal(
      await one(
        'count(*)',
        'accepted_at <= sent_at OR delivered_at <= accepted_at OR read_at <= delivered_at OR failed_at < sent_at',
      ),
      0,
    );
    assert.equal(
      await one(
        'count(*)',
        'read_at IS NOT NULL AND delivered_at IS NULL OR failed_at IS NOT NULL AND delivered_at IS NOT NULL',
      ),
      0,
    );
  });

  it('has mobile numbers that exist in their country’s plan', async () => {
    const rows = await database.query<{ number: string; country: string }>(
      `SELECT number, country FROM messages WHERE direction = 'outbound' AND number NOT LIKE '%•%' AND country IS NOT NULL`,
    );
    const wrong = rows.filter(({ number, country }) => {
      const parsed = parsePhoneNumberFromString(number);
      return (
        !parsed?.isValid() ||
        parsed.country !== country ||
        !['MOBILE', 'FIXED_LINE_OR_MOBILE'].includes(parsed.getType() ?? '')
      );
    });
    assert.deepEqual(wrong, []);
    assert.ok(rows.length > messages / 2);
  });
});

describe('sharing out', () => {
  it('gives exactly the whole, in proportion', () => {
    assert.deepEqual(shareOut(10, [1, 1, 1]), [3, 4, 3]);
    assert.deepEqual(shareOut(5, [0, 1, 0]), [0, 5, 0]);
    assert.deepEqual(shareOut(0, [1, 2]), [0, 0]);
  });
});
