import type { ExportSummary, WaReport } from '../../../../src/index.ts';
import type { ExportOptions } from '../../../../src/elements/wa-report/export/export-controller.ts';
import { PageFactory, pageSize, type WireMessage } from '../page-template.ts';
import { watchMain, type SeenMain } from './watch-main.ts';

/** What an export came to. */
export interface Exported {
  /** Null where nothing was exported. */
  readonly summary: ExportSummary | null;
  readonly rows: number;
  /** From the call of `exportCsv` to its end. */
  readonly seconds: number;
  /** Seconds of the main thread in the endpoint that is made up in the page. */
  readonly mock: number;
  readonly seen: SeenMain;
  /** Megabytes of objects and buffers that came into use meanwhile; null where they were not weighed. */
  readonly held: number | null;
}

interface ExportRun {
  readonly options: ExportOptions;
  readonly watchesTurns: boolean;
  readonly weighs: boolean;
}

/** Milliseconds after which an export is in full swing. It is weighed within 20 s of that. */
const weighAfter = 3_000;

const weigh = async (): Promise<number> => {
  const { bytes } = await performance.measureUserAgentSpecificMemory();
  return bytes / 1_000_000;
};

/** Where the rows come from: an endpoint by its address, or so many made in the page itself. */
export type Rows = { readonly endpoint: string } | { readonly rows: number; readonly isShort: boolean };

interface ParsedPage {
  readonly rows: number;
  readonly next: string | null;
}

const parserCode = `
const utf8 = new TextDecoder();
onmessage = ({ data }) => {
  const { messages, next } = JSON.parse(utf8.decode(data));
  postMessage({ rows: messages.length, next });
};`;

/** A worker that parses a page at a time. */
const openParser = (): ((json: ArrayBuffer) => Promise<ParsedPage>) => {
  const worker = new Worker(URL.createObjectURL(new Blob([parserCode], { type: 'text/javascript' })));
  return (json) =>
    new Promise((resolve) => {
      worker.onmessage = ({ data }: MessageEvent<ParsedPage>) => resolve(data);
      worker.postMessage(json, [json]);
    });
};

/** The page's side: a report, and what its export does to the page. */
class ExportBench {
  #report: WaReport | undefined;
  #mock = 0;

  /** Shows the first rows. */
  async open(from: Rows): Promise<void> {
    await import(String(new URL('wa-report.min.js', location.href)));
    const report = document.createElement('wa-report');
    report.timezone = 'Asia/Hong_Kong';
    report.hideOverview = true;
    report.filters = { date: { preset: 'all' } };
    if ('endpoint' in from) report.endpoint = from.endpoint;
    else {
      report.endpoint = 'http://mock/';
      report.fetcher = await this.#instant(from.rows, from.isShort);
    }
    const shown = new Promise((resolve, reject) => {
      report.addEventListener('wa-report-load', resolve, { once: true });
      report.addEventListener('wa-report-error', ({ detail }) => reject(detail.error), { once: true });
    });
    document.body.append(report);
    await shown;
    this.#report = report;
  }

  async export({ options, watchesTurns, weighs }: ExportRun): Promise<Exported> {
    if (!this.#report) throw new Error('not open');
    const before = weighs ? await weigh() : 0;
    this.#mock = 0;
    let held: number | null = null;
    if (weighs) setTimeout(() => void weigh().then((weight) => (held = weight - before)), weighAfter);
    const stop = watchMain(watchesTurns);
    const start = performance.now();
    const summary = await this.#report.exportCsv(options);
    const seconds = (performance.now() - start) / 1000;
    return { summary, rows: summary.rows, seconds, mock: this.#mock / 1000, seen: stop(), held };
  }

  /** Reads all pages by their cursors, has a worker parse each, and drops them. */
  async drop(): Promise<Exported> {
    const { endpoint, fetcher = fetch } = this.#report ?? {};
    this.#mock = 0;
    const parse = openParser();
    const stop = watchMain(false);
    const start = performance.now();
    let rows = 0;
    for (let cursor: string | null = '0'; cursor !== null;) {
      const answer = await fetcher(`${endpoint}/messages?limit=${pageSize}&cursor=${cursor}`);
      const page: ParsedPage = await parse(await answer.arrayBuffer());
      rows += page.rows;
      cursor = page.next;
    }
    const seconds = (performance.now() - start) / 1000;
    return { summary: null, rows, seconds, mock: this.#mock / 1000, seen: stop(), held: null };
  }

  /** Pages a second that the made-up endpoint gives by itself, as bytes. */
  async mockRate(pages: number): Promise<number> {
    const fetcher = await this.#instant(pages * pageSize, false);
    const start = performance.now();
    for (let page = 0; page < pages; page++)
      await (await fetcher(`http://mock/messages?limit=${pageSize}&cursor=${page}`)).arrayBuffer();
    return (pages / (performance.now() - start)) * 1000;
  }

  async #instant(rows: number, isShort: boolean): Promise<typeof fetch> {
    const messages = (await (await fetch('/messages')).json()) as readonly WireMessage[];
    const short = { template: null, preview: null, error: null };
    const factory = new PageFactory(
      messages.map((message) => (isShort ? { ...message, ...short } : message)),
      rows,
    );
    return async (input) => {
      const start = performance.now();
      const bytes = factory.answer(new URL(input instanceof Request ? input.url : input));
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(bytes);
          controller.close();
        },
      });
      const response = new Response(body, { headers: { 'content-type': 'application/json' } });
      this.#mock += performance.now() - start;
      return response;
    };
  }
}

declare global {
  /** Not in TypeScript's DOM yet: https://wicg.github.io/performance-measure-memory/ */
  interface Performance {
    measureUserAgentSpecificMemory(): Promise<{ readonly bytes: number }>;
  }
  var exportBench: ExportBench;
}

globalThis.exportBench = new ExportBench();
