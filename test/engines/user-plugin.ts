import type { BasicTestSession, TestRunnerPlugin } from '@web/test-runner';
import type { KeyInput, Page } from 'puppeteer-core';

/** The keys that have no character, as WebDriver calls them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const webdriverKeys: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** A turn of the wheel, in CSS pixels, with the pointer at a point of the viewport. */
export interface Wheel {
  readonly x: number;
  readonly y: number;
  readonly deltaX: number;
  readonly deltaY: number;
}

/** What a person does to a page, done by the engine itself, so that focus and default actions are the real ones. */
interface Hands {
  /** Keys that go down in order and up in the opposite one. */
  press(keys: readonly string[]): Promise<unknown>;
  type(text: string): Promise<unknown>;
  wheel(turn: Wheel): Promise<unknown>;
  resize(viewport: Viewport): Promise<unknown>;
  emulate(media: Readonly<Record<string, string>>): Promise<unknown>;
}

/** The few commands of a WebDriver session that are used here. */
interface Driver {
  performActions(actions: readonly object[]): Promise<void>;
  execute(script: string): Promise<readonly [number, number]>;
  getWindowRect(): Promise<Viewport>;
  setWindowRect(x: null, y: null, width: number, height: number): Promise<unknown>;
}

type Browser =
  | { readonly type: 'webdriver'; readonly driver: Driver }
  | { readonly type: 'puppeteer'; getPage(id: string): Page };

const puppeteerHands = (page: Page): Hands => ({
  async press(keys) {
    for (const key of keys) await page.keyboard.down(key as KeyInput);
    for (const key of keys.toReversed()) await page.keyboard.up(key as KeyInput);
  },
  type: (text) => page.keyboard.type(text),
  async wheel({ x, y, deltaX, deltaY }) {
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaX, deltaY });
  },
  resize: (viewport) => page.setViewport(viewport),
  emulate: (media) =>
    page.emulateMediaFeatures(Object.entries(media).map(([name, value]) => ({ name, value }))),
});

/** Where WebKit's wheels have been turned to: its driver takes how far one is turned for where it is turned to. */
const turned = new WeakMap<Driver, { readonly x: number; readonly y: number }>();

const webdriverHands = (driver: Driver): Hands => {
  const act = async (...actions: readonly (readonly ['keyDown' | 'keyUp', string])[]): Promise<void> => {
    const steps = actions.map(([type, key]) => ({ type, value: webdriverKeys[key] ?? key }));
    await driver.performActions([{ type: 'key', id: 'keyboard', actions: steps }]);
  };
  return {
    press: (keys) =>
      act(
        ...keys.map((key) => ['keyDown', key] as const),
        ...keys.toReversed().map((key) => ['keyUp', key] as const),
      ),
    type: (text) =>
      act(...Array.from(text).flatMap((key) => [['keyDown', key] as const, ['keyUp', key] as const])),
    wheel: ({ x, y, deltaX, deltaY }) => {
      const before = turned.get(driver) ?? { x: 0, y: 0 };
      const now = { x: before.x + deltaX, y: before.y + deltaY };
      turned.set(driver, now);
      const scroll = { type: 'scroll', x, y, deltaX: now.x, deltaY: now.y, duration: 0, origin: 'viewport' };
      return driver.performActions([{ type: 'wheel', id: 'wheel', actions: [scroll] }]);
    },
    async resize({ width, height }) {
      const [shownWidth, shownHeight] = await driver.execute('return [innerWidth, innerHeight]');
      const frame = await driver.getWindowRect();
      await driver.setWindowRect(
        null,
        null,
        frame.width + width - shownWidth,
        frame.height + height - shownHeight,
      );
    },
    emulate: () => Promise.reject(new Error('WebKit cannot emulate media')),
  };
};

const handsOf = ({ id, browser }: BasicTestSession): Hands => {
  const launched = browser as unknown as Browser;
  return launched.type === 'webdriver'
    ? webdriverHands(launched.driver)
    : puppeteerHands(launched.getPage(id));
};

/** Lets tests act as a person in every engine: see test/elements/user.ts for the page's side. */
export const userPlugin = (): TestRunnerPlugin => ({
  name: 'user',
  async executeCommand({ command, payload, session }) {
    const [, act] = /^user-(press|type|wheel|resize|emulate)$/.exec(command) ?? [];
    if (!act) return undefined;
    await handsOf(session)[act as keyof Hands](payload as never);
    return true;
  },
});
