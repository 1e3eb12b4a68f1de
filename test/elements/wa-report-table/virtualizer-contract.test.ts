import { assert } from 'chai';
import { html, render } from 'lit';
import { virtualize, type VirtualizeDirectiveConfig } from '@lit-labs/virtualizer/virtualize.js';
import { until } from '../page.ts';

type LayoutConstructor = Extract<VirtualizeDirectiveConfig<number>['layout'], { type: unknown }>['type'];
type Layout = InstanceType<LayoutConstructor>;
type Sink = ConstructorParameters<LayoutConstructor>[0];

/** All that `SlotLayout` hopes for is written down here: another version of the virtualizer has to keep to it. */
class RecordingLayout implements Layout {
  static readonly made: RecordingLayout[] = [];
  items: unknown[] = [];
  direction: Layout['direction'] = 'vertical';
  viewportSize: Layout['viewportSize'] = { width: 0, height: 0 };
  viewportScroll: Layout['viewportScroll'] = { left: 0, top: 0 };
  totalScrollSize: Layout['totalScrollSize'] = { width: 0, height: 0 };
  offsetWithinScroller: Layout['offsetWithinScroller'] = { left: 0, top: 0 };
  pin: Layout['pin'] = null;
  readonly measureChildren = false;
  readonly configs: object[] = [];
  reflows = 0;
  readonly #sink: Sink;

  constructor(sink: Sink, config?: object) {
    this.#sink = sink;
    this.configs.push(config ?? {});
    RecordingLayout.made.push(this);
  }

  get config(): object {
    return {};
  }

  set config(config: object) {
    this.configs.push(config);
  }

  unpin(): void {
    this.pin = null;
  }

  getScrollIntoViewCoordinates(): { top: number } {
    return { top: 0 };
  }

  reflowIfNeeded(): void {
    this.reflows++;
  }

  /** Two slots at these places, in content of this height. */
  place(tops: readonly [number, number], height: number): void {
    this.#sink({
      type: 'stateChanged',
      scrollSize: { width: 0, height },
      range: { first: 0, last: 1, firstVisible: 0, lastVisible: 1 },
      childPositions: new Map(tops.map((top, slot) => [slot, { left: 0, top, height: 48 }])),
    });
  }
}

const items = [0, 1];
let box: HTMLElement;

/** A scroller of 100 pixels with two slots that say these words. */
const show = (words: string): void => {
  const body = virtualize({
    items,
    keyFunction: (slot) => slot,
    renderItem: (slot) => html`<div class="slot">${words} ${slot}</div>`,
    layout: { type: RecordingLayout, words },
  } as VirtualizeDirectiveConfig<number>);
  render(html`<div class="body">${body}</div>`, box);
};

const slots = (): readonly HTMLElement[] => [...box.querySelectorAll<HTMLElement>('.slot')];
const topOf = (slot: HTMLElement | undefined): number =>
  Math.round(slot!.getBoundingClientRect().top - box.querySelector('.body')!.getBoundingClientRect().top);

const open = async (): Promise<RecordingLayout> => {
  box = document.createElement('div');
  box.style.cssText = 'block-size: 100px; overflow: auto';
  document.body.append(box);
  const before = RecordingLayout.made.length;
  show('first');
  await until('there is a layout', () => RecordingLayout.made.length > before);
  const layout = RecordingLayout.made.at(-1)!;
  await until('it has been asked', () => layout.reflows > 0);
  return layout;
};

afterEach(() => box.remove());

describe('the virtualizer', () => {
  it('makes one layout, with its configuration, and hands it on at every render', async () => {
    const layout = await open();
    layout.place([0, 48], 1000);
    await until('the slots are there', () => slots().length === 2);
    const made = RecordingLayout.made.length;
    show('second');
    show('third');
    assert.propertyVal(layout.configs[0], 'words', 'first');
    // Before the next frame is painted.
    await Promise.resolve();
    assert.propertyVal(layout.configs.at(-1), 'words', 'third');
    assert.lengthOf(RecordingLayout.made, made);
  });

  it('puts slots where the layout says, in content as high as it says', async () => {
    const layout = await open();
    layout.place([96, 4_000_000], 4_100_000);
    await until('the slots are there', () => slots().length === 2 && topOf(slots()[0]) === 96);
    assert.equal(topOf(slots()[1]), 4_000_000);
    assert.equal(box.scrollHeight, 4_100_000);
  });

  it('writes other words into the same elements at once when it is rendered with the same items', async () => {
    const layout = await open();
    layout.place([0, 48], 1000);
    await until('the slots are there', () => slots().length === 2);
    const before = slots();
    show('second');
    assert.deepEqual(slots(), before);
    assert.deepEqual(
      slots().map(({ textContent }) => textContent),
      ['second 0', 'second 1'],
    );
  });

  it('moves slots without making or dropping any', async () => {
    const layout = await open();
    layout.place([0, 48], 1000);
    await until('the slots are there', () => slots().length === 2);
    const before = slots();
    layout.place([480, 432], 1000);
    await until('the first has moved', () => topOf(slots()[0]) === 480);
    assert.deepEqual(slots(), before);
    assert.equal(topOf(before[1]), 432);
  });

  it('asks the layout again when its scroller has been scrolled', async () => {
    const layout = await open();
    layout.place([0, 48], 1000);
    await until('the slots are there', () => slots().length === 2);
    const { reflows } = layout;
    box.scrollTop = 300;
    await until('it is asked', () => layout.reflows > reflows);
  });
});
