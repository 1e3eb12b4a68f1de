import '../../../src/define.ts';
import type { WaReport } from '../../../src/index.ts';
import { nextEvent, until } from '../page.ts';

/** The sample endpoint that the tests run on: a real one, on a real database. */
export const endpoint = '/report';

/** What the endpoint itself answers, asked without the report. */
export const ask = async (path: string, params: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${endpoint}/${path}?${String(new URLSearchParams(params))}`);
  return (await response.json()) as {
    readonly total: number;
    readonly messages: readonly { readonly id: string; readonly senderId: string; readonly sentAt: string }[];
    readonly statuses: Readonly<Record<string, number>>;
  };
};

/** A report in the page, not loaded yet. It is gone after the test. */
export const placeReport = (properties: Partial<WaReport> = {}): WaReport => {
  const report = Object.assign(document.createElement('wa-report'), {
    endpoint,
    timezone: 'Asia/Hong_Kong',
    ...properties,
  });
  document.body.append(report);
  return report;
};

/** A report whose first rows and overview are on screen. */
export const openReport = async (properties: Partial<WaReport> = {}): Promise<WaReport> => {
  const report = placeReport(properties);
  await nextEvent(report, 'wa-report-load');
  await settle(report);
  return report;
};

/** Waits until nothing is on its way. */
export const settle = (report: WaReport): Promise<void> =>
  until('the report settles', () => {
    const root = report.shadowRoot;
    const overview = root?.querySelector('wa-report-overview');
    const table = root?.querySelector('wa-report-table')?.shadowRoot;
    return (
      (!overview || overview.shadowRoot?.querySelector('[aria-busy="false"]') != null) &&
      (!table ||
        (table.querySelector('.body .row') !== null &&
          !table.querySelector('.waiting:not([hidden])') &&
          // The last of the table's tools.
          table.querySelector('.cell-filter') !== null))
    );
  });

afterEach(() => {
  for (const element of document.querySelectorAll(
    'wa-report, wa-report-table, wa-report-filters, wa-report-overview, wa-message-details',
  ))
    element.remove();
});
