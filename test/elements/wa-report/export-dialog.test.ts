import { assert } from 'chai';
import type { ExportChoice, ExportEstimate } from '../../../src/elements/wa-report/export/export-choice.ts';
import { ReportError } from '../../../src/index.ts';
import { assertAccessible } from '../accessible.ts';
import { allByRole, byRole, focused, textOf, until } from '../page.ts';
import { click, emulate, engine, press, resize } from '../user.ts';
import { assertFits, bytesPerRow, place, previewOf, type DialogHost } from './export-host.ts';

const isOpen = (host: DialogHost): boolean => allByRole(host, 'dialog').length === 1;

/** The dialog, opened by its button, once it stands still. */
const openDialog = async (
  properties: Partial<DialogHost> = {},
): Promise<readonly [DialogHost, HTMLElement]> => {
  const host = await place<DialogHost>('export-dialog-host', { preview: previewOf(), ...properties });
  return [host, await opened(host)];
};

const opened = async (host: DialogHost): Promise<HTMLElement> => {
  await click(byRole(host, 'button', 'Export 12,345'));
  await until('the dialog is open', () => isOpen(host));
  const dialog = byRole(host, 'dialog');
  await until('it stands still', () => dialog.getAnimations().length === 0);
  return dialog;
};

const closed = (host: DialogHost): Promise<void> => until('the dialog is closed', () => !isOpen(host));

/** What is chosen, as one reads it. */
const chosen = (dialog: Element): string =>
  allByRole(dialog, 'radio')
    .filter((radio) => (radio as HTMLInputElement).checked)
    .map((radio) => radio.nextElementSibling!.textContent)
    .join(' · ');

/** An estimate that is given, or refused, when the test says so. */
const heldEstimate = (): {
  readonly asked: { readonly choice: ExportChoice; readonly signal: AbortSignal }[];
  readonly answer: (index: number, estimate: ExportEstimate | ReportError) => void;
  readonly estimate: (choice: ExportChoice, signal: AbortSignal) => Promise<ExportEstimate>;
} => {
  const asked: { choice: ExportChoice; signal: AbortSignal }[] = [];
  const answers: ((estimate: ExportEstimate | ReportError) => void)[] = [];
  return {
    asked,
    answer: (index, estimate) => answers[index]!(estimate),
    estimate: (choice, signal) =>
      new Promise((resolve, reject) => {
        asked.push({ choice, signal });
        answers.push((estimate) => (estimate instanceof Error ? reject(estimate) : resolve(estimate)));
      }),
  };
};

before(() => resize(1200, 900));

describe('the dialog before an export', () => {
  it('says what is to come', async () => {
    const [, dialog] = await openDialog();
    await until('the size is known', () => textOf(dialog).includes('MB'));
    const text = textOf(dialog);
    for (const words of [
      'Export CSV',
      '12,345 messages',
      '17 Nov, 00:00 – 23 Nov, 15:31 · Hong Kong (UTC+8)',
      'Sender ID, Source, Recipient Country, Recipient Number, Status, Date & Time',
      'Template Name, Preview',
      'byte order mark',
      'apostrophe',
      'ISO 8601',
      'Size and time About 2.1 MB, in about 10 seconds',
      'Times Hong Kong (UTC+8)',
      'Masked As in the report: one-time codes',
    ])
      assert.include(text, words);
    assert.notInclude(text, 'Excel opens');
    await assertAccessible(dialog);
  });

  for (const [locale, separator] of [
    ['en', 'Comma'],
    ['de', 'Semicolon'],
    ['pt-BR', 'Semicolon'],
    ['ja', 'Comma'],
  ] as const)
    it(`offers a spreadsheet ${locale} what that opens: ${separator}`, async () => {
      const [, dialog] = await openDialog({ locale });
      assert.equal(chosen(dialog), `As on screen · For a spreadsheet · ${separator}`);
    });

  it('has a separator that follows the format until the user chooses one', async () => {
    const [host, dialog] = await openDialog({ locale: 'de' });
    const radio = (name: RegExp): HTMLElement => byRole(dialog, 'radio', name);
    await click(radio(/^For a program/));
    await until('it is a comma', () => chosen(dialog) === 'As on screen · For a program · Comma');
    await click(radio(/^For a spreadsheet/));
    await until('it is a semicolon', () => chosen(dialog).endsWith('Semicolon'));
    await click(radio(/^Tab/));
    await click(radio(/^For a program/));
    await until('it is a tab', () => chosen(dialog) === 'As on screen · For a program · Tab');
    await click(byRole(dialog, 'button', 'Export'));
    assert.deepEqual(host.started, [{ profile: 'data', columns: 'visible', separator: '\t' }]);
    await closed(host);
    assert.equal(chosen(await opened(host)), 'As on screen · For a program · Tab');
  });

  it('tells a program’s file from a spreadsheet’s', async () => {
    const [, dialog] = await openDialog();
    assert.notInclude(textOf(dialog), 'Status Code');
    await click(byRole(dialog, 'radio', /^For a program/));
    await until('there are codes', () => textOf(dialog).includes('Status Code'));
    assert.include(textOf(dialog), 'Times UTC, as ISO 8601');
  });

  it('starts once, with what was chosen, while the user’s click may still open a file picker', async () => {
    const [host, dialog] = await openDialog();
    await click(byRole(dialog, 'radio', /^Everything/));
    await click(byRole(dialog, 'radio', /^Semicolon/));
    const button = byRole(dialog, 'button', 'Export');
    await click(button);
    button.click();
    await closed(host);
    assert.deepEqual(host.started, [{ profile: 'spreadsheet', columns: 'all', separator: ';' }]);
    assert.deepEqual(host.activations, [true]);
    assert.isTrue(focused() === byRole(host, 'button', 'Export 12,345'));
  });

  it('is used by keys alone: Enter exports', async () => {
    const [host, dialog] = await openDialog();
    assert.isTrue(focused() === byRole(dialog, 'button', 'Export'));
    await press('Enter');
    await closed(host);
    assert.isTrue(focused() === byRole(host, 'button', 'Export 12,345'));
    await press('Enter');
    await until('it is open again', () => isOpen(host));
    byRole(host, 'radio', /^As on screen/).focus();
    await press('ArrowDown');
    await until('the next one is chosen', () => chosen(host).startsWith('Everything'));
    await press('Enter');
    await closed(host);
    assert.deepEqual(host.started, [
      { profile: 'spreadsheet', columns: 'visible', separator: ',' },
      { profile: 'spreadsheet', columns: 'all', separator: ',' },
    ]);
    assert.deepEqual(host.activations, [true, true]);
  });

  it('closes by Escape and by Cancel, and starts nothing', async () => {
    const [host] = await openDialog();
    await press('Escape');
    await closed(host);
    assert.isTrue(focused() === byRole(host, 'button', 'Export 12,345'));
    await click(byRole(await opened(host), 'button', 'Cancel'));
    await closed(host);
    assert.isEmpty(host.started);
  });

  it('keeps the focus inside', async () => {
    const [, dialog] = await openDialog();
    for (let step = 0; step < 4; step += 1) {
      await press('Shift+Tab');
      assert.isTrue(dialog.contains(focused()), String(step));
    }
  });

  it('is closed where the report is taken out of the page, and opens again', async () => {
    const { asked, estimate } = heldEstimate();
    const [host] = await openDialog({ preview: previewOf({ estimate }) });
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.append(host);
    await closed(host);
    assert.isTrue(asked[0]!.signal.aborted);
    await opened(host);
    host.remove();
    await host.updateComplete;
    document.body.append(host);
    assert.isFalse(isOpen(host));
    holder.remove();
  });
});

describe('the size of a file to come', () => {
  it('is asked again where a choice changes it, and only the last answer counts', async () => {
    const { asked, answer, estimate } = heldEstimate();
    const [, dialog] = await openDialog({ preview: previewOf({ estimate }) });
    assert.include(textOf(dialog), 'Size and time … Times');
    await click(byRole(dialog, 'radio', /^Semicolon/));
    await click(byRole(dialog, 'radio', /^Everything/));
    await until('it is asked', () => asked.length === 2);
    assert.deepEqual(
      asked.map(({ choice: { columns }, signal }) => [columns, signal.aborted]),
      [
        ['visible', true],
        ['all', false],
      ],
    );
    const last = 'About 12.3 MB, in about 2 minutes';
    answer(1, { bytesPerRow: 1_000, rowsPerSecond: 100 });
    await until('it is said', () => textOf(dialog).includes(last));
    answer(0, { bytesPerRow, rowsPerSecond: 1 });
    await new Promise(requestAnimationFrame);
    assert.include(textOf(dialog), last);
  });

  it('is asked no more once the dialog is closed', async () => {
    for (const close of ['Cancel', 'Export']) {
      const { asked, estimate } = heldEstimate();
      const [host, dialog] = await openDialog({ preview: previewOf({ estimate }) });
      assert.isFalse(asked[0]!.signal.aborted);
      await click(byRole(dialog, 'button', close));
      await closed(host);
      assert.isTrue(asked[0]!.signal.aborted, close);
    }
  });

  it('may be unknown: the reason is said, and the export can start', async () => {
    const { answer, estimate } = heldEstimate();
    const [host, dialog] = await openDialog({ preview: previewOf({ estimate }) });
    answer(0, new ReportError('auth', 'token expired'));
    await until('it is said', () => textOf(dialog).includes('You are not signed in. Sign in again'));
    await assertAccessible(dialog);
    await click(byRole(dialog, 'button', 'Export'));
    assert.lengthOf(host.started, 1);
  });

  it('is that of a part where nobody counts the messages', async () => {
    const [, dialog] = await openDialog({ preview: previewOf({ rows: null }) });
    await until('it is said', () =>
      textOf(dialog).includes('About 1.7 MB and 5 seconds for each 10,000 messages'),
    );
    assert.include(textOf(dialog), 'The endpoint does not count the messages');
  });

  it('is warned of where Excel cannot open all of it', async () => {
    const warning = 'Excel opens 1,048,576 lines at most';
    const [fits, dialog] = await openDialog({ preview: previewOf({ rows: 1_048_575 }) });
    assert.notInclude(textOf(dialog), warning);
    fits.remove();
    const [, long] = await openDialog({ preview: previewOf({ rows: 1_048_576 }) });
    assert.include(textOf(long), warning);
    await assertAccessible(long);
    await click(byRole(long, 'radio', /^For a program/));
    await until('a program opens it', () => !textOf(long).includes(warning));
  });
});

describe('the look of the dialog before an export', () => {
  const narrow = engine === 'webkit' ? 450 : 320;
  const words = {
    profiles: {
      spreadsheet: { title: 'Für ein Tabellenkalkulationsprogramm', hint: 'Byte-Reihenfolge-Markierung' },
      data: { title: 'Für ein Datenverarbeitungsprogramm', hint: 'Nichts wird verändert' },
    },
    startExport: 'Exportieren und herunterladen',
  };

  after(() => resize(1200, 900));

  for (const [width, height] of [
    [narrow, 500],
    [1200, 900],
  ] as const)
    for (const dir of ['ltr', 'rtl'])
      it(`fits into ${width} × ${height}, ${dir}`, async () => {
        await resize(width, height);
        const [host, dialog] = await openDialog({
          dir,
          translations: words,
          preview: previewOf({ rows: 2e6 }),
        });
        await until('the size is known', () => textOf(dialog).includes('MB'));
        assertFits(host);
        const { top, bottom } = dialog.getBoundingClientRect();
        assert.isAtLeast(top, 0);
        assert.isAtMost(bottom, innerHeight);
        for (const target of [...allByRole(dialog, 'button'), ...dialog.querySelectorAll('label')]) {
          const box = target.getBoundingClientRect();
          assert.isAtLeast(Math.min(box.width, box.height), 24);
        }
        const button = byRole(dialog, 'button', words.startExport).getBoundingClientRect();
        assert.isAtMost(button.bottom, innerHeight, 'the button is in view');
        await assertAccessible(dialog);
      });

  it('is the report’s in dark', async function () {
    if (engine !== 'chromium') return this.skip();
    await emulate({ 'prefers-color-scheme': 'dark' });
    try {
      document.documentElement.style.colorScheme = 'light dark';
      const [, dialog] = await openDialog();
      assert.equal(getComputedStyle(dialog).backgroundColor, 'rgb(20, 24, 27)');
      await assertAccessible(dialog);
    } finally {
      document.documentElement.style.colorScheme = '';
      await emulate({ 'prefers-color-scheme': 'light' });
    }
  });
});
