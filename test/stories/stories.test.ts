import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../engines/chromium.ts';
import { serveFolder } from '../engines/serve-folder.ts';

interface Story {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

interface Report {
  readonly type: string;
  readonly status: string;
  readonly result: { readonly violations?: readonly Violation[] };
}

interface Violation {
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

interface Finish {
  readonly status: 'success' | 'error' | 'aborted';
  readonly reporters: readonly Report[];
}

const folder = 'storybook-static';
const { entries } = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {
  readonly entries: Readonly<Record<string, Story>>;
};

interface Channel {
  emit(event: string, value: object): void;
  on(event: string, listener: (value: { readonly message?: string } | string) => void): void;
}

/** Runs in the page before Storybook does: keeps what Storybook says of the story. */
const listen = (): void => {
  const page = window as unknown as Record<string, unknown>;
  let channel: Channel | undefined;
  Object.defineProperty(page, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value: Channel) {
      channel = value;
      value.on('storyFinished', (finish) => (page['finish'] = finish));
      value.on('docsRendered', () => (page['finish'] = { status: 'success', reporters: [] }));
      for (const event of [
        'playFunctionThrewException',
        'storyThrewException',
        'storyErrored',
        'storyMissing',
      ])
        value.on(event, (error) => {
          page['thrown'] =
            `${event}: ${typeof error === 'string' ? error : (error.message ?? JSON.stringify(error))}`;
        });
    },
  });
};

/** Runs in the page once the story has come to an end. */
const seen = (): { finish: Finish | undefined; thrown: string | undefined; undefinedTags: string[] } => ({
  finish: (window as unknown as { finish?: Finish }).finish,
  thrown: (window as unknown as { thrown?: string }).thrown,
  undefinedTags: Array.from(
    document.querySelectorAll('#storybook-root :not(:defined)'),
    ({ localName }) => localName,
  ),
});

const failuresOf = ({ type, status, result }: Report): readonly string[] =>
  status === 'failed'
    ? (result.violations ?? []).map(({ help, nodes }) =>
        [`${type}: ${help}`, ...nodes.map(({ html }) => html)].join('\n  '),
      )
    : [];

/** Runs in the page: goes to another story without loading the page again, whose sample endpoint stays open. */
const show = (storyId: string, viewMode: string): void => {
  const page = window as unknown as { finish?: unknown; thrown?: unknown } & Record<string, Channel>;
  delete page.finish;
  delete page.thrown;
  page['__STORYBOOK_ADDONS_CHANNEL__']?.emit('setCurrentStory', { storyId, viewMode });
};

describe('each story, built and served under a path', () => {
  const stories = Object.values(entries);
  const complaints: string[] = [];
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let page: Page;

  before(async () => {
    server = await serveFolder(folder, '/some/where/');
    browser = await launch(chromium);
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url ?? ''}`);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(listen);
    const { port } = server.address() as AddressInfo;
    await page.goto(
      `http://127.0.0.1:${port}/some/where/iframe.html?id=${stories[0]?.id ?? ''}&viewMode=${stories[0]?.type ?? ''}`,
    );
    await page.waitForFunction('window.finish || window.thrown', { timeout: 60_000 });
  });
  after(async () => {
    server.close();
    await browser.close();
  });

  for (const { id, title, name, type } of stories)
    it(`${title}: ${name}`, async () => {
      complaints.length = 0;
      await page.evaluate(show, id, type);
      await page.waitForFunction('window.finish || window.thrown', { timeout: 30_000 });
      const { finish, thrown, undefinedTags } = await page.evaluate(seen);
      assert.equal(thrown, undefined);
      assert.deepEqual(undefinedTags, []);
      assert.deepEqual(finish?.reporters.flatMap(failuresOf), []);
      // A story that axe has not seen has not passed.
      assert.equal(
        finish?.reporters.some((reporter) => reporter.type === 'a11y'),
        type === 'story',
      );
      assert.equal(finish?.status, 'success');
      assert.deepEqual(complaints, []);
    });
});
