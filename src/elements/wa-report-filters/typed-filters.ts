import type { ReactiveControllerHost } from 'lit';
import { readNumberSearch, splitNumbers } from '../../query/number-search.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import { mostNumbers, withCallingCodes, type TypedFilter } from './search-text.ts';

/** Milliseconds without a key until what was typed counts. */
const typingPause = 400;

interface Draft {
  readonly typed: string;
  /** The filter it became, which may still be on its way back from the page. */
  readonly meant?: string;
  /** Nobody is typing any more. */
  readonly isFinal?: boolean;
}

export type TypedProblem = 'no-digits' | 'too-many';

interface TypedFiltersOptions {
  readonly filters: () => ReportFilters;
  readonly country: () => string;
  readonly apply: (name: TypedFilter, text: string) => void;
}

const problemOf = (name: TypedFilter, text: string): TypedProblem | undefined => {
  const parts = splitNumbers(text);
  if (parts.length > mostNumbers) return 'too-many';
  const isNumber = text === '' || name === 'sender' || parts.some((part) => readNumberSearch(part) !== null);
  return isNumber ? undefined : 'no-digits';
};

/** What is typed into the fields for numbers and names, until it is a filter. */
export class TypedFilters {
  readonly #host: ReactiveControllerHost;
  readonly #options: TypedFiltersOptions;
  readonly #drafts = new Map<TypedFilter, Draft>();
  readonly #timers = new Map<TypedFilter, ReturnType<typeof setTimeout>>();
  readonly #problems = new Map<TypedFilter, TypedProblem>();

  constructor(host: ReactiveControllerHost, options: TypedFiltersOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What the field shows: what is being typed, or the filter. */
  text(name: TypedFilter): string {
    const filter = this.#options.filters()[name] ?? '';
    const draft = this.#drafts.get(name);
    const isOver = draft?.isFinal && draft.meant === filter;
    return draft && !isOver ? draft.typed : filter;
  }

  problem(name: TypedFilter): TypedProblem | undefined {
    return this.#problems.get(name);
  }

  /** A key was pressed: it counts once no other follows. */
  type(name: TypedFilter, typed: string): void {
    clearTimeout(this.#timers.get(name));
    this.#drafts.set(name, { typed });
    this.#timers.set(
      name,
      setTimeout(() => this.#search(name, typed, false), typingPause),
    );
    this.#host.requestUpdate();
  }

  /** It is said to be all. */
  finish(name: TypedFilter, typed: string): void {
    this.#search(name, typed, true);
  }

  /** Filters that are not what was typed replace it. */
  follow(filters: ReportFilters, before: ReportFilters): void {
    for (const [name, { meant }] of this.#drafts)
      if (filters[name] !== before[name] && (filters[name] ?? '') !== meant) this.#forget(name);
  }

  /** Nothing that was typed counts any more. */
  clear(): void {
    for (const name of this.#drafts.keys()) this.#forget(name);
  }

  #forget(name: TypedFilter): void {
    clearTimeout(this.#timers.get(name));
    this.#drafts.delete(name);
    this.#problems.delete(name);
    this.#host.requestUpdate();
  }

  #search(name: TypedFilter, typed: string, isFinal: boolean): void {
    clearTimeout(this.#timers.get(name));
    const text = typed.trim();
    const problem = problemOf(name, text);
    const { filters, country, apply } = this.#options;
    const asked = this.#drafts.get(name)?.meant ?? filters()[name] ?? '';
    this.#host.requestUpdate();
    if (problem) {
      this.#problems.set(name, problem);
      this.#drafts.set(name, { typed });
      return;
    }
    this.#problems.delete(name);
    const meant = withCallingCodes(name, text, country());
    this.#drafts.set(name, { typed, meant, isFinal });
    if (meant !== asked) apply(name, meant);
  }
}
