import { html, type ReactiveElement, type TemplateResult } from 'lit';
import type { Column } from '../../model/column.ts';

/** Something a menu offers. */
export interface MenuItem {
  readonly label: string;
  /** The keys that do the same, as `aria-keyshortcuts` has them. */
  readonly keys?: string;
  /** Whether the menu stays for more of it. */
  readonly isRepeated?: boolean;
  /** Null where there is nothing to do. */
  readonly run: (() => void) | null;
}

/** Pixels between the menu and the edges of the window. */
const margin = 8;

const shownKeys = (keys: string): string => keys.replace('ArrowLeft', '←').replace('ArrowRight', '→');

/** The menu of a column, which opens below its title. The grid has the focus before and after. */
export class ColumnMenu {
  readonly #host: ReactiveElement;
  #following = new AbortController();
  #column: Column | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The column it is of, or was of last. */
  get column(): Column | undefined {
    return this.#column;
  }

  get isOpen(): boolean {
    return this.#menu?.matches(':popover-open') ?? false;
  }

  async open(column: Column): Promise<void> {
    this.#column = column;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#menu?.isConnected || this.isOpen) return;
    this.#menu.showPopover();
    this.place();
    this.#items[0]?.focus();
  }

  close(): void {
    if (this.isOpen) this.#menu?.hidePopover();
    this.#following.abort();
  }

  /** Puts it where its title is by now. */
  readonly place = (): void => {
    const title = this.#host.renderRoot.querySelector(`.head .${this.#column}`);
    const menu = this.#menu;
    if (!menu || !title || !this.isOpen) return;
    const { left, right, bottom } = title.getBoundingClientRect();
    const { width, height } = menu.getBoundingClientRect();
    const isRtl = getComputedStyle(menu).direction === 'rtl';
    const within = (wish: number, end: number): number => Math.max(margin, Math.min(wish, end - margin));
    menu.style.left = `${within(isRtl ? right - width : left, innerWidth - width)}px`;
    menu.style.top = `${within(bottom, innerHeight - height)}px`;
  };

  render(label: string, groups: readonly (readonly MenuItem[])[]): TemplateResult {
    return html`<div
      class="menu"
      role="menu"
      popover
      aria-label=${label}
      @keydown=${this.#press}
      @beforetoggle=${this.#onToggle}
    >
      ${groups.map((items) => html`<div role="group">${items.map((item) => this.#renderItem(item))}</div>`)}
    </div>`;
  }

  #renderItem({ label, keys = '', isRepeated = false, run }: MenuItem): TemplateResult {
    const choose = (): void => {
      if (!run) return;
      if (!isRepeated) this.close();
      run();
    };
    return html`<button
      role="menuitem"
      tabindex="-1"
      aria-disabled=${run === null}
      aria-keyshortcuts=${keys}
      @click=${choose}
    >
      ${label}<span class="keys soft" aria-hidden="true">${shownKeys(keys)}</span>
    </button>`;
  }

  get #menu(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.menu');
  }

  get #items(): readonly HTMLElement[] {
    return [...(this.#menu?.querySelectorAll('button') ?? [])];
  }

  readonly #press = (event: KeyboardEvent): void => {
    const items = this.#items;
    const at = items.findIndex((item) => item.matches(':focus'));
    const places: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const to = places[event.key];
    if (event.key === 'Tab') this.close();
    else if (to === undefined) return;
    else items.at(to % items.length)?.focus();
    event.preventDefault();
  };

  readonly #onToggle = (event: Event): void => {
    this.#following.abort();
    if (event instanceof ToggleEvent && event.newState === 'open') this.#follow();
    else if (this.#menu?.matches(':focus-within'))
      this.#host.renderRoot.querySelector<HTMLElement>('.grid')?.focus({ preventScroll: true });
  };

  #follow(): void {
    this.#following = new AbortController();
    const options = { signal: this.#following.signal, capture: true, passive: true };
    window.addEventListener('scroll', this.place, options);
    window.addEventListener('resize', this.place, options);
  }
}
