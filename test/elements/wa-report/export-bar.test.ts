import { assert } from 'chai';
import type { ExportPace, ExportState } from '../../../src/elements/wa-report/export/export-state.ts';
import { enErrors } from '../../../src/i18n/error-strings.ts';
import { ReportError, type ExportSummary } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, engine, press, resize } from '../user.ts';
import { assertFits, place, type BarHost } from './export-host.ts';

const pace: ExportPace = { rows: 4_321, expected: 12_345, rate: 2_104.4, remaining: 3.8 };
const running = (some: Partial<ExportPace & { heldBy: 'user' | 'network' | null }> = {}): ExportState => ({
  status: 'running',
  heldBy: null,
  ...pace,
  ...some,
});
const broken = new ReportError('http', 'the disk is full', { status: 507, requestId: 'r-42' });
const stopped = (some: Partial<ExportPace> = {}, reason = broken): ExportState => ({
  status: 'stopped',
  ...pace,
  rows: 300,
  ...some,
  reason,
});

const whole: ExportSummary = {
  outcome: 'complete',
  fileName: 'whatsapp-report_2026-11-16_2026-11-22_Asia-Hong_Kong.csv',
  rows: 12_345,
  expected: 12_345,
  bytes: 2_104_332,
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  asOf: '2026-11-23T07:31:12.000Z',
  timezone: 'Asia/Hong_Kong',
  filters: {},
  leftOut: 0,
  leftOutRows: [],
  duplicates: 0,
  guarded: 17,
  replaced: 0,
};
const ended = (some: Partial<ExportSummary> = {}, reason: ReportError | null = null): ExportState => ({
  status: 'ended',
  summary: { ...whole, ...some },
  reason,
});
const partName = 'whatsapp-report_2026-11-16_2026-11-22_Asia-Hong_Kong_PARTIAL-300-of-12345.csv';
const part = ended({ outcome: 'partial', fileName: partName, rows: 300 }, broken);

const openBar = async (state: ExportState, properties: Partial<BarHost> = {}): Promise<BarHost> => {
  const host = await place<BarHost>('export-bar-host', { ...properties });
  await host.show(state);
  return host;
};

const buttons = (host: BarHost): readonly string[] =>
  allByRole(host, 'button').map((button) => button.ariaLabel ?? button.textContent.trim());

const wordsOf = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim();

const statusOf = (host: BarHost): string => wordsOf(byRole(host, 'status'));

/** What is in the file, name by name. */
const facts = async (host: BarHost): Promise<Readonly<Record<string, string>>> => {
  await click(host.shadowRoot!.querySelector('summary')!);
  await until('it is open', () => host.shadowRoot!.querySelector('details')!.open);
  return Object.fromEntries(
    [...host.shadowRoot!.querySelectorAll('dt')].map((name) => [
      wordsOf(name),
      wordsOf(name.nextElementSibling!),
    ]),
  );
};

before(() => resize(1200, 900));

describe('the bar of an export', () => {
  it('takes no room before there is one', async () => {
    const host = await openBar({ status: 'idle' });
    assert.equal(host.getBoundingClientRect().height, 0);
    assert.isNull(host.shadowRoot!.querySelector('[part]'));
    assert.equal(statusOf(host), '');
  });

  it('says how far it is, how fast it goes and how long it takes', async () => {
    const host = await openBar(running());
    const text = textOf(host);
    for (const words of ['4,321 of 12,345 rows', '35%', '2,104 rows a second', 'about 5 seconds left'])
      assert.include(text, words);
    const { max, value } = byRole(host, 'progressbar') as HTMLProgressElement;
    assert.deepEqual([value, max], [4_321, 12_345]);
    await assertAccessible(host);
    await host.show(running({ rate: null, remaining: null }));
    assert.notMatch(textOf(host), /second|left/);
  });

  it('says what it can where nobody counts', async () => {
    const host = await openBar(running({ expected: null, remaining: null }));
    assert.include(textOf(host), 'Exporting: 4,321 rows');
    assert.notInclude(textOf(host), '%');
    assert.isFalse(byRole(host, 'progressbar').hasAttribute('value'));
    await assertAccessible(host);
  });

  it('says 100% only where it is all', async () => {
    const host = await openBar(running({ rows: 999_999, expected: 1_000_000 }));
    assert.include(textOf(host), '99%');
    await host.show(running({ rows: 7, expected: 7 }));
    assert.include(textOf(host), '100%');
  });

  it('speaks the language of its report', async () => {
    const host = await openBar(running({ remaining: 130 }), { locale: 'de' });
    for (const words of ['4.321 of 12.345', '35\u00a0%', 'about 2 Minuten left'])
      assert.include(textOf(host), words);
  });

  it('pauses and goes on with one button, and cancels', async () => {
    const host = await openBar(running());
    assert.deepEqual(buttons(host), ['Pause', 'Cancel']);
    await click(byRole(host, 'button', 'Pause'));
    await host.show(running({ heldBy: 'user' }));
    assert.deepEqual(buttons(host), ['Resume', 'Cancel']);
    assert.include(textOf(host), 'Paused');
    assert.notInclude(textOf(host), 'left');
    await assertAccessible(host);
    await press('Enter');
    await host.show(running());
    await click(byRole(host, 'button', 'Cancel'));
    assert.deepEqual(host.done, ['pause', 'resume', 'cancel']);
    await host.show(ended({ outcome: 'cancelled', fileName: null }));
    assert.isTrue(focused() === byRole(host, 'button', 'Dismiss'), 'the focus is not lost');
  });

  it('waits for the connection, and says so', async () => {
    const host = await openBar(running({ heldBy: 'network' }));
    assert.include(textOf(host), 'Waiting for the connection');
    assert.deepEqual(buttons(host), ['Pause', 'Cancel']);
    await assertAccessible(host);
  });

  it('is seldom read out', async () => {
    const host = await openBar({ status: 'idle' });
    const status = byRole(host, 'status');
    const news: string[] = [];
    const tell = (): void => {
      if (news.at(-1) !== statusOf(host)) news.push(statusOf(host));
    };
    for (let rows = 0; rows <= 12_345; rows += 15) {
      await host.show(running({ rows, remaining: (12_345 - rows) / 2_104, rate: 2_000 + (rows % 97) }));
      tell();
    }
    for (const state of [running({ heldBy: 'user' }), running({ heldBy: 'network' }), ended()]) {
      await host.show(state);
      tell();
    }
    assert.deepEqual(news, [
      'Export started',
      ...[10, 20, 30, 40, 50, 60, 70, 80, 90, 100].map((percent) => `${percent}% exported`),
      'Paused',
      'Waiting for the connection, then it goes on by itself',
      `12,345 messages saved as ${whole.fileName!}`,
    ]);
    assert.isTrue(status === byRole(host, 'status'), 'it is where it was, or nobody hears it');
  });
});

describe('an export that has stopped', () => {
  it('alerts, with the reason in words, and what is there', async () => {
    const host = await openBar(stopped());
    const text = textOf(byRole(host, 'alert'));
    for (const words of [
      'The export has stopped: The report endpoint refused the request.',
      'The endpoint says: the disk is full',
      'HTTP 507 · Request r-42',
      '300 of 12,345 rows are ready.',
    ])
      assert.include(text, words);
    assert.equal(statusOf(host), '');
    await assertAccessible(host);
  });

  it('goes on, is saved as far as it is, or is given up', async () => {
    const host = await openBar(stopped());
    for (const name of ['Resume', 'Save 300 of 12,345 rows', 'Discard'])
      await click(byRole(host, 'button', name));
    assert.deepEqual(host.done, ['resume', 'savePart', 'cancel']);
  });

  it('has nothing to save where there is no row', async () => {
    const host = await openBar(stopped({ rows: 0 }));
    assert.deepEqual(buttons(host), ['Resume', 'Discard']);
  });

  it('has words for a file that cannot be written, and those of the page', async () => {
    const full = new ReportError('file', 'no space is left');
    const host = await openBar(stopped({ expected: null }, full));
    for (const words of [
      'The file could not be written.',
      'Look whether there is room',
      '300 rows are ready',
    ])
      assert.include(textOf(host), words);
    assert.include(buttons(host), 'Save 300 rows');
    const file = { title: 'Kein Platz', hint: 'Aufräumen' };
    host.translations = { errors: { ...enErrors.errors, file } };
    await host.show(stopped({}, full));
    assert.include(textOf(host), 'Kein Platz');
    assert.include(textOf(host), 'Aufräumen');
  });
});

describe('an export that has ended', () => {
  it('says what was saved, and is dismissed', async () => {
    const host = await openBar(ended());
    assert.equal(statusOf(host), `12,345 messages saved as ${whole.fileName!}`);
    assert.isEmpty(allByRole(host, 'alert'));
    assert.deepEqual(buttons(host), ['Dismiss']);
    await click(byRole(host, 'button', 'Dismiss'));
    assert.deepEqual(host.done, ['dismiss']);
  });

  it('never calls a short file whole', async () => {
    const host = await openBar(part);
    const text = textOf(byRole(host, 'alert'));
    assert.match(text, /The export stopped: .* 300 of 12,345 rows and is named PARTIAL/);
    assert.include(text, 'the disk is full');
    assert.notInclude(textOf(host).replace(partName, ''), 'saved');
    assert.equal((await facts(host))['Rows'], '300 of 12,345');
    await assertAccessible(host);
  });

  it('says that there is no file', async () => {
    const host = await openBar(ended({ outcome: 'partial', fileName: null, sha256: null, rows: 0 }, broken));
    assert.match(textOf(byRole(host, 'alert')), /The export failed: .* No file was saved\./);
    assert.isNull(host.shadowRoot!.querySelector('details'));
    await host.show(ended({ outcome: 'cancelled', fileName: null, sha256: null }));
    assert.equal(statusOf(host), 'Export cancelled. No file was saved.');
    assert.isEmpty(allByRole(host, 'alert'));
    assert.isNull(host.shadowRoot!.querySelector('details'));
    await assertAccessible(host);
  });

  it('lists what is in the file', async () => {
    const host = await openBar(ended());
    assert.deepEqual(await facts(host), {
      File: whole.fileName!,
      Rows: '12,345 of 12,345',
      Size: '2.1 MB (2,104,332 bytes)',
      'SHA-256': whole.sha256!,
      'As of': 'Nov 23, 2026, 15:31:12 · Hong Kong (UTC+8)',
      'Time zone': 'Asia/Hong_Kong',
      Filters: 'Date & Time Last 7 Days',
      'Date & Time': 'Last 7 Days',
      'Unreadable rows, left out': '0',
      'Repeated rows, kept once': '0',
      'Cells guarded by an apostrophe': '17',
      'Characters replaced': '0',
    });
    await assertAccessible(host);
  });

  it('names every filter that was set', async () => {
    const host = await openBar(
      ended({
        filters: {
          date: { startAt: '2026-11-15T16:00:00.000Z', endAt: '2026-11-22T16:00:00.000Z' },
          sender: 'OTP',
          recipient: '4321',
          template: 'otp_copy_code',
          source: ['open-api-direct', 'new-source'],
          status: ['failed', 'pending'],
          country: ['HK', 'BR'],
          errorCode: [131047, 131026],
          submission: 'rejected',
          direction: 'inbound',
        },
      }),
    );
    const all = await facts(host);
    const date = 'Nov 16, 2026, 00:00:00 – Nov 23, 2026, 00:00:00 · Hong Kong (UTC+8)';
    assert.equal(all['Date & Time'], date);
    assert.equal(all['Sender Number'], 'OTP');
    assert.equal(all['Recipient Number'], '4321');
    assert.equal(all['Template Name'], 'otp_copy_code');
    assert.equal(all['Source'], 'Open API - Direct or new-source');
    assert.equal(all['Status'], 'Failed or Pending');
    assert.match(all['Recipient Country']!, /^Hong Kong.* or Brazil$/);
    assert.equal(all['Error Code'], '131047 or 131026');
    assert.equal(all['Submission'], 'Rejected');
    assert.equal(all['Direction'], 'Received');
    await assertAccessible(host);
  });

  it('lists the rows that were left out, and counts those beyond the list', async () => {
    const leftOutRows = [
      { row: 4, path: 'messages.3.sentAt', expected: 'RFC 3339 instant' },
      { row: 1_013, path: 'messages.12.id', expected: 'string' },
    ];
    const host = await openBar(
      ended(
        { outcome: 'partial', fileName: partName, rows: 12_340, leftOut: 5, leftOutRows, replaced: 2 },
        broken,
      ),
    );
    const all = await facts(host);
    assert.equal(
      all['Unreadable rows, left out'],
      '5 Row 4 (messages.3.sentAt: expected RFC 3339 instant)Row 1,013 (messages.12.id: expected string) and 3 more',
    );
    assert.equal(all['Characters replaced'], '2');
    await assertAccessible(host);
  });

  it('leaves out what nobody said', async () => {
    const host = await openBar(ended({ asOf: null, expected: null }));
    const all = await facts(host);
    assert.notProperty(all, 'As of');
    assert.equal(all['Rows'], '12,345');
  });
});

describe('the look of an export’s bar', () => {
  const narrow = engine === 'webkit' ? 450 : 320;
  const states = { running: running(), stopped: stopped(), saved: ended(), part };

  after(() => resize(1200, 900));

  for (const width of [narrow, 1200])
    for (const dir of ['ltr', 'rtl'])
      for (const [name, state] of Object.entries(states))
        it(`fits into ${width}, ${dir}, ${name}`, async () => {
          await resize(width, 900);
          const host = await openBar(state, { dir });
          if (state.status === 'ended') await facts(host);
          assertFits(host);
          for (const target of [
            ...allByRole(host, 'button'),
            ...host.shadowRoot!.querySelectorAll('summary'),
          ]) {
            const box = target.getBoundingClientRect();
            assert.isAtLeast(Math.min(box.width, box.height), 24);
          }
          await assertAccessible(host);
        });

  it('is mirrored where one reads from the right', async () => {
    const middle = (element: Element): number => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    };
    for (const dir of ['ltr', 'rtl']) {
      const host = await openBar(running(), { dir });
      const isLeft = middle(byRole(host, 'button', 'Cancel')) < middle(byRole(host, 'progressbar'));
      assert.equal(isLeft, dir === 'rtl');
      host.remove();
    }
  });
});
