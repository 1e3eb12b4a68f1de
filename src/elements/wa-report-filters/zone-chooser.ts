import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { createDateTimeFormat } from '../../format/date-time.ts';
import type { FilterStrings } from '../../i18n/filter-strings.ts';
import { localTimeZone } from '../../query/time-zone.ts';
import { icon } from '../icon.ts';
import { searchList } from './search-list.ts';
import { zoneOptions, type ZoneOption } from './zone-options.ts';

interface ZoneContext {
  /** What was asked for; empty for the browser's own. */
  readonly asked: string;
  readonly zone: string;
  readonly strings: FilterStrings;
  readonly locale: string;
  readonly choose: (timezone: string) => void;
}

/** The zone that rules every date and time, and a search among all others. */
export class ZoneChooser {
  readonly #host: ReactiveElement;
  #isOpen = false;
  #typed = '';
  #options: readonly ZoneOption[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  render(context: ZoneContext): TemplateResult {
    const { zone, strings, locale } = context;
    const now = new Date().toISOString();
    const toggle = (): void => {
      this.#isOpen = !this.#isOpen;
      this.#typed = '';
      if (this.#isOpen) this.#options = zoneOptions(locale, now);
      this.#host.requestUpdate();
    };
    return html`<div class="zone">
      <button class="option" aria-expanded=${this.#isOpen} aria-controls="zones" @click=${toggle}>
        <span class="word"
          ><span class="soft">${strings.timezone}</span> ${createDateTimeFormat(locale, zone).zone(now)}</span
        >${icon('expand')}
      </button>
      <div id="zones">${this.#isOpen ? this.#renderZones(context, now) : nothing}</div>
    </div>`;
  }

  #renderZones({ asked, strings, locale, choose }: ZoneContext, now: string): TemplateResult {
    const own = createDateTimeFormat(locale, localTimeZone()).zone(now);
    const browser = { name: '', label: strings.browserZone(own), found: strings.browserZone(own) };
    return searchList({
      label: strings.searchZones,
      items: [browser, ...this.#options],
      textOf: ({ found }) => found,
      render: ({ name, label }) =>
        html`<button
          class="option"
          aria-pressed=${name === asked}
          title=${name}
          @click=${() => {
            this.#isOpen = false;
            this.#host.requestUpdate();
            choose(name);
            void this.#host.updateComplete.then(() => this.#button?.focus());
          }}
        >
          ${label}
        </button>`,
      typed: this.#typed,
      ...{ strings, locale },
      onType: (typed) => {
        this.#typed = typed;
        this.#host.requestUpdate();
      },
    });
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('[aria-controls="zones"]');
  }
}
