import { html, nothing, type TemplateResult } from 'lit';
import { formatInteger } from '../../format/number.ts';
import type { PagesStrings } from '../../i18n/pages-strings.ts';
import { outline } from '../icon.ts';
import type { PageSpan } from './page-span.ts';
import { readPageNumber } from './read-page-number.ts';

interface Pager {
  readonly span: PageSpan;
  readonly rowsPerPage: number;
  /** Something was typed that is no page. */
  readonly isMistyped: boolean;
  readonly strings: PagesStrings;
  readonly locale: string;
  /** Turns to a page, or to none where what was typed is none. */
  readonly turnTo: (page: number | null) => void;
  readonly resize: (rowsPerPage: number) => void;
}

/** How many rows a page may have. */
const sizes = [25, 50, 100, 200, 500];

/** Outlines on a 17 × 17 board. */
const paths = {
  firstPage: 'M12.5 3.5l-5 5 5 5M4.5 3.5v10',
  previousPage: 'M10.5 3.5l-5 5 5 5',
  nextPage: 'M6.5 3.5l5 5-5 5',
  lastPage: 'M4.5 3.5l5 5-5 5M12.5 3.5v10',
} as const;

/** Where there is nothing to turn to, the button says so and stays: it may have the focus. */
const turnButton = (
  name: keyof typeof paths,
  page: number,
  { span, strings, turnTo }: Pager,
): TemplateResult => {
  const isOff = page < 0 || page >= span.pageCount || page === span.page;
  return html`<button
    class="button turn"
    aria-label=${strings[name]}
    title=${strings[name]}
    aria-disabled=${isOff}
    @click=${() => !isOff && turnTo(page)}
  >
    ${outline(paths[name])}
  </button>`;
};

/** Turns the pages of a table: step by step, to either end, or to the one that is typed. */
export const pager = (context: Pager): TemplateResult => {
  const { span, rowsPerPage, isMistyped, strings, locale, turnTo, resize } = context;
  const { page, pageCount, isCounted } = span;
  const last = formatInteger(pageCount, locale);
  const read = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const typed = readPageNumber(target.value);
    target.value = String(page + 1);
    turnTo(typed === null ? null : Math.max(0, Math.min(typed, pageCount) - 1));
  };
  const choose = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) resize(Number(target.value));
  };
  return html`<nav class="pager" part="pager" aria-label=${strings.pages}>
      ${turnButton('firstPage', 0, context)} ${turnButton('previousPage', page - 1, context)}
      <label>
        ${strings.page}
        <input
          inputmode="numeric"
          autocomplete="off"
          spellcheck="false"
          maxlength="16"
          aria-label=${strings.pageNumber}
          aria-invalid=${isMistyped}
          aria-describedby="page-count"
          .value=${String(page + 1)}
          @change=${read}
        />
      </label>
      <span id="page-count">${isCounted ? strings.ofPages(last) : nothing}</span>
      ${turnButton('nextPage', page + 1, context)}
      ${isCounted ? turnButton('lastPage', pageCount - 1, context) : nothing}
      <span class="failed" role="alert">${isMistyped ? strings.noPageNumber(last) : nothing}</span>
    </nav>
    <label class="size soft">
      ${strings.rowsPerPage}
      <select class="button" @change=${choose}>
        ${sizes.map((size) => html`<option value=${size} ?selected=${size === rowsPerPage}>${formatInteger(size, locale)}</option>`)}
      </select>
    </label>`;
};
