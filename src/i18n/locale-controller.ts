import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from './en.ts';
import type { Strings, Translation } from './strings.ts';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly translations: Partial<Translation> | undefined };

/** The nearest language said about a node, out through the shadow roots it is in. */
const languageOf = (node: Element): string => {
  const said = node.closest('[lang]')?.getAttribute('lang');
  if (said) return said;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : document.documentElement.lang;
};

const isLocale = (tag: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

/** The texts and the language of one element: the page's where it is known, else the browser's. */
export class LocaleController implements ReactiveController {
  readonly #host: Host;
  #translations: Partial<Translation> | undefined;
  #strings: Strings = en;
  /** BCP 47 tag for `Intl`. */
  locale = 'en';

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get strings(): Strings {
    return this.#strings;
  }

  hostUpdate(): void {
    const asked = [languageOf(this.#host), navigator.language].find((tag) => tag !== '' && isLocale(tag));
    this.locale = asked ?? 'en';
    const { translations } = this.#host;
    if (translations === this.#translations) return;
    this.#translations = translations;
    this.#strings = { ...en, ...translations };
  }
}
