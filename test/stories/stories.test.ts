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

interface ChannelMessage {
  readonly storyId?: string;
  readonly message?: string;
}

interface Channel {
  emit(event: string, value: object): void;
  on(event: string, listener: (value: ChannelMessage) => void): void;
}

/** Runs in the page before Storybook does: keeps what Storybook says of the story. */
const listen = (): void => {
  const page = window as unknown as Record<string, unknown>;
  let channel: Channel | undefined;
  Object.defineProperty(page, '__STORYBOOK_ADDONS_CHANNEL__', {
    get: () => channel,
    set(value: Channel) {
      channel = value;
      value.on('storyFinished', (finish) => {
        // One that is no longer shown may finish late.
        if ((page['storyId'] ?? finish.storyId) === finish.storyId) page['finish'] = finish;
      });
      value.on('docsRendered', () => (page['finish'] = { status: 'success', reporters: [] }));
      for (const event of [
        'playFunctionThrewException',
        'storyThrewException',
        'storyErrored',
        'storyMissing',
      ])
        value.on(event, (error) => {
          page['thrown'] = `${event}: ${error.message ?? JSON.stringify(error)}`;
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
  Object.assign(page, { storyId });
  page['__STORYBOOK_ADDONS_CHANNEL__']?.emit('setCurrentStory', { storyId, viewMode });
};

describe('each story, built and served under a path', () => {
  const complaints: string[] = [];
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  before(async () => {
    server = await serveFolder(folder, '/some/where/');
    browser = await launch(chromium);
  });
  after(async () => {
    server.close();
    await browser.close();
  });

  const openPage = async ({ id, type }: Story): Promise<Page> => {
    const page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url ?? ''}`);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(listen);
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/some/where/iframe.html?id=${id}&viewMode=${type}`);
    await page.waitForFunction('window.finish || window.thrown', { timeout: 60_000 });
    return page;
  };

  // A page each: the stories of a docs page finish on their own time, and without axe.
  for (const kind of ['story', 'docs'] as const) {
    let page: Page | undefined;
    for (const story of Object.values(entries).filter(({ type }) => type === kind))
      it(`${story.title}: ${story.name}`, async () => {
        complaints.length = 0;
        if (page) await page.evaluate(show, story.id, kind);
        page ??= await openPage(story);
        await page.waitForFunction('window.finish || window.thrown', { timeout: 60_000 });
        const { finish, thrown, undefinedTags } = await page.evaluate(seen);
        assert.equal(thrown, undefined);
        assert.deepEqual(undefinedTags, []);
        assert.deepEqual(finish?.reporters.flatMap(failuresOf), []);
        // A story that axe has not seen has not passed.
        assert.equal(
          finish?.reporters.some((reporter) => reporter.type === 'a11y'),
          kind === 'story',
        );
        assert.equal(finish?.status, 'success');
        assert.deepEqual(complaints, []);
      });
  }
});
