import { loadErrorText } from '../../i18n/known-error-text.ts';
import type { MaskPart } from '../../model/mask.ts';
import type { Message } from '../../model/message.ts';
import type { ReportError } from '../../model/report-error.ts';
import type { ReportQuery } from '../../model/report-query.ts';
import type { Page, PageRequest, ReportSource } from '../../model/report-source.ts';
import { toParams } from '../../query/report-query.ts';
import { RowProvider } from '../../rows/row-provider.ts';
import { maskedPage } from '../masked-page.ts';

interface ReportRunOptions {
  readonly source: ReportSource;
  readonly query: ReportQuery;
  readonly pageSize: number;
  /** What of its rows is masked before anything gets them. */
  readonly mask: readonly MaskPart[];
  readonly onChange: () => void;
  /** Told once, when the first rows are here. */
  readonly onLoad: (loaded: { readonly total: number | null; readonly asOf: string | null }) => void;
  readonly onError: (error: ReportError) => void;
}

/** Equal for runs that would read the same. */
const keyOf = (query: ReportQuery, pageSize: number, mask: readonly MaskPart[]): string =>
  `${query.timezone} ${String(toParams(query))} ${pageSize} ${String(mask)}`;

/** One query on one source, and all that is read for it. Another query is another run. */
export class ReportRun {
  readonly source: ReportSource;
  readonly query: ReportQuery;
  readonly rows: RowProvider;
  readonly pageSize: number;
  /** Reads rows of the query. */
  readonly load: (page: PageRequest, signal: AbortSignal) => Promise<Page>;
  readonly #key: string;
  #isLoaded = false;

  constructor({ source, query, pageSize, mask, onChange, onLoad, onError }: ReportRunOptions) {
    this.source = source;
    this.#key = keyOf(query, pageSize, mask);
    this.query = query;
    this.pageSize = pageSize;
    this.load = async (page, signal) => maskedPage(await source.messages(query, page, signal), mask);
    this.rows = new RowProvider({
      load: this.load,
      pageSize,
      startAt: query.startAt ?? undefined,
      onChange: () => {
        if (this.isReady && !this.#isLoaded) onLoad({ total: this.rows.total, asOf: this.rows.asOf });
        this.#isLoaded = this.isReady;
        onChange();
      },
      onError: (error) => {
        onError(error);
        void loadErrorText().then(onChange);
      },
    });
  }

  /** Whether this run reads just that. */
  isOf(source: ReportSource, query: ReportQuery, pageSize: number, mask: readonly MaskPart[]): boolean {
    return this.source === source && this.#key === keyOf(query, pageSize, mask);
  }

  /** Whether the first rows are here. */
  get isReady(): boolean {
    return this.rows.state.status === 'ready';
  }

  /** The messages that are here, for want of an overview. */
  readonly loaded = (): { readonly messages: readonly Message[]; readonly total: number | null } => ({
    messages: this.rows.loaded(),
    total: this.rows.total,
  });

  /** Asks again for what failed. */
  readonly retry = (): void => this.rows.retry();

  stop(): void {
    this.rows.stop();
  }
}
