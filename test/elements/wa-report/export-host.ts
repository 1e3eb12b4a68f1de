import { css, html, LitElement, type TemplateResult } from 'lit';
import { assert } from 'chai';
import { en } from '../../../src/i18n/en.ts';
import { exportStyles } from '../../../src/elements/wa-report/export/export-bar.styles.ts';
import { exportBar } from '../../../src/elements/wa-report/export/export-bar.ts';
import type {
  ExportChoice,
  ExportEstimate,
  ExportPreview,
} from '../../../src/elements/wa-report/export/export-choice.ts';
import { ExportDialog } from '../../../src/elements/wa-report/export/export-dialog.ts';
import type { ExportActions, ExportState } from '../../../src/elements/wa-report/export/export-state.ts';
import { adoptStyles } from '../../../src/elements/adopt-styles.ts';
import { theme } from '../../../src/elements/theme.styles.ts';
import { createDateTimeFormat } from '../../../src/format/date-time.ts';
import type { Strings, Translation } from '../../../src/i18n/strings.ts';
import { elementsIn } from '../page.ts';

const base = css`
  .base {
    container-type: inline-size;
    overflow: clip;
    background: var(--_background);
  }
`;

/** What the report gives the views of an export, without the report. */
abstract class ExportHost extends LitElement {
  static override styles = [theme, base];
  locale = 'en';
  translations: Partial<Translation> = {};

  protected get strings(): Strings {
    return { ...en, ...this.translations };
  }
}

/** A button that opens the dialog, and what was started by it. */
export class DialogHost extends ExportHost {
  readonly started: ExportChoice[] = [];
  /** Whether a page might have asked the user for a file, each time that something was started. */
  readonly activations: boolean[] = [];
  preview!: ExportPreview;
  #dialog: ExportDialog | undefined;

  protected override render(): TemplateResult {
    return html`<section class="base">
      <button class="button" @click=${() => this.open()}>Export 12,345</button>
      ${this.#dialog?.render(this.strings, this.locale)}
    </section>`;
  }

  open(): void {
    this.#dialog ??= new ExportDialog(this, (choice) => {
      this.started.push(choice);
      this.activations.push(navigator.userActivation.isActive);
    });
    this.#dialog.open(this.preview, this.locale);
  }
}

/** The bar of a state, and what was done by its buttons. */
export class BarHost extends ExportHost {
  readonly done: string[] = [];
  state: ExportState = { status: 'idle' };

  constructor() {
    super();
    void this.updateComplete.then(() => adoptStyles(this, exportStyles));
  }

  protected override render(): TemplateResult {
    const act = (name: string) => (): void => void this.done.push(name);
    const actions: ExportActions = {
      pause: act('pause'),
      resume: act('resume'),
      cancel: act('cancel'),
      savePart: act('savePart'),
      dismiss: act('dismiss'),
    };
    const { state, strings, locale } = this;
    const dates = createDateTimeFormat(locale, 'Asia/Hong_Kong');
    return html`<section class="base">${exportBar({ state, strings, locale, dates, actions })}</section>`;
  }

  show(state: ExportState): Promise<boolean> {
    this.state = state;
    this.requestUpdate();
    return this.updateComplete;
  }
}

customElements.define('export-dialog-host', DialogHost);
customElements.define('export-bar-host', BarHost);

export const bytesPerRow = 170;
const titles = ['Sender ID', 'Source', 'Recipient Country', 'Recipient Number', 'Status', 'Date & Time'];

/** 12,345 messages of a week, whose estimate is known at once. */
export const previewOf = (some: Partial<ExportPreview> = {}): ExportPreview => ({
  rows: 12_345,
  period: '17 Nov, 00:00 – 23 Nov, 15:31 · Hong Kong (UTC+8)',
  zone: 'Hong Kong (UTC+8)',
  mask: ['code'],
  titles: ({ columns, profile }) => [
    ...titles,
    ...(profile === 'data' ? ['Status Code'] : []),
    ...(columns === 'all'
      ? ['Message ID', 'Direction', 'Submission', 'Error Title', 'Template Name', 'Preview']
      : []),
  ],
  estimate: () => Promise.resolve<ExportEstimate>({ bytesPerRow, rowsPerSecond: 2_000 }),
  ...some,
});

/** An element in the page, gone after the test. */
export const place = async <Host extends DialogHost | BarHost>(
  tag: 'export-dialog-host' | 'export-bar-host',
  properties: Partial<Host>,
): Promise<Host> => {
  const host = Object.assign(document.createElement(tag) as Host, properties);
  document.body.append(host);
  await host.updateComplete;
  return host;
};

/** Asserts that nothing on screen is cut off, beside the page, or wider than its place. */
export const assertFits = (root: Element): void => {
  assert.isAtMost(document.documentElement.scrollWidth, innerWidth);
  for (const element of elementsIn(root)) {
    if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue;
    if (element.classList.contains('visually-hidden') || element.tagName === 'STYLE') continue;
    const { left, right } = element.getBoundingClientRect();
    const what = element.outerHTML.slice(0, 120);
    assert.isAtLeast(left, -0.5, what);
    assert.isAtMost(right, innerWidth + 0.5, what);
    if (getComputedStyle(element).display !== 'inline')
      assert.isAtMost(element.scrollWidth, element.clientWidth + 1, what);
  }
};

afterEach(() => {
  for (const host of document.querySelectorAll('export-dialog-host, export-bar-host')) host.remove();
});
