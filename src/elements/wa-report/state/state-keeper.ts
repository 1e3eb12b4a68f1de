import type { ReactiveController, ReactiveElement } from 'lit';
import { keptFilters, typedFilters } from '../../../query/kept-filters.ts';
import { readUrlParams, toUrlParams, urlNames, type UrlState } from '../../../query/url-filters.ts';
import { emit, type ReportState } from '../../events.ts';
import { authorsView } from './authors-view.ts';
import { readLocal, writeLocal } from './local-values.ts';
import { onNavigate, readAddress, replaceAddress } from './page-address.ts';
import { readState } from './read-state.ts';

interface Host extends ReactiveElement {
  get state(): ReportState;
  set state(state: Partial<ReportState>);
  readonly urlState: string | null;
  readonly storageKey: string;
}

/** Prefix of parameters where the page gives none: those without could be anybody's. */
const usualPrefix = 'report-';

/** Keeps filters and time zone in the page's URL, and the arrangement of the rows in the browser. */
export class StateKeeper implements ReactiveController {
  readonly #host: Host;
  #stopFollowing: (() => void) | undefined;
  /** What a URL that says nothing stands for. */
  readonly #usual: UrlState;
  /** What the URL says, as far as it is ours. */
  #written: string;

  constructor(host: Host) {
    this.#host = host;
    this.#usual = host.state;
    this.#written = this.#text(this.#usual);
    host.addController(this);
    // Only what its reader arranged is kept: what the page says is the page's to say again.
    host.addEventListener('wa-report-state-change', ({ target }) => {
      if (target === host) this.#keep();
    });
  }

  hostConnected(): void {
    this.#stopFollowing ??= onNavigate(() => this.#follow());
  }

  hostDisconnected(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
  }

  /** Says in the URL what the report is narrowed to. */
  hostUpdated(): void {
    const { isConnected, state } = this.#host;
    const text = this.#text(state);
    if (!isConnected || this.#prefix === null || text === this.#written) return;
    this.#written = text;
    const isUsual = text === this.#text(this.#usual);
    replaceAddress(
      urlNames(this.#prefix),
      isUsual ? new URLSearchParams() : toUrlParams(state, this.#prefix),
    );
  }

  /** Brings back what was kept. The URL is of here and now: it rules. */
  restore(): void {
    const { storageKey } = this.#host;
    const { columns, density, mode } = storageKey === '' ? {} : readState(readLocal(storageKey));
    this.#host.state = { columns, density, mode };
    const asked = this.#asked;
    if (asked) this.#narrow(asked);
  }

  get #prefix(): string | null {
    const { urlState } = this.#host;
    return urlState === '' ? usualPrefix : urlState;
  }

  get #asked(): UrlState | null {
    return this.#prefix === null ? null : readUrlParams(readAddress(), this.#prefix);
  }

  #text(state: UrlState): string {
    return String(toUrlParams(state, this.#prefix ?? usualPrefix));
  }

  /** Whether there was anything new in it. What was typed stays: no URL tells of it. */
  #narrow(asked: UrlState): boolean {
    const { state } = this.#host;
    const timezone = asked.timezone || this.#usual.timezone;
    const text = this.#text({ ...asked, timezone });
    const isNew = text !== this.#text(state);
    this.#written = text;
    const filters = { ...keptFilters(asked.filters), ...typedFilters(state.filters) };
    if (isNew) this.#host.state = { filters, timezone };
    return isNew;
  }

  #follow(): void {
    if (this.#prefix === null || !this.#narrow(this.#asked ?? this.#usual)) return;
    emit(this.#host, 'wa-report-filter-change', { filters: this.#host.state.filters });
  }

  /** What is as the page has it, is the page's to change. */
  #keep(): void {
    const { storageKey, state } = this.#host;
    if (storageKey === '') return;
    const usual = authorsView(this.#host);
    const entries = Object.entries(usual).flatMap(([name, value]) => {
      const chosen: unknown = Reflect.get(state, name);
      return String(chosen) === String(value) ? [] : [[name, chosen] as const];
    });
    writeLocal(storageKey, entries.length > 0 ? Object.fromEntries(entries) : undefined);
  }
}
