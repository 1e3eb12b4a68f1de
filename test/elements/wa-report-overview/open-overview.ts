import '../../../src/define.ts';
import type { Overview, OverviewRequest, ReportQuery, WaReportOverview } from '../../../src/index.ts';
import { everything } from '../../source/wire.ts';
import { until } from '../page.ts';

export const query: ReportQuery = {
  ...everything,
  startAt: '2026-11-16T16:00:00.000Z',
  endAt: '2026-11-23T16:00:00.000Z',
};

/** Seven days of messages, of which the last is not over. */
export const overview: Overview = {
  total: 10_000,
  asOf: '2026-11-23T07:31:00.000Z',
  bucket: 'day',
  timezone: 'Asia/Hong_Kong',
  statuses: { delivered: 5000, read: 4000, pending: 400, failed: 600 },
  submissions: { submitted: 9900, rejected: 100 },
  series: [
    { startAt: '2026-11-16T16:00:00.000Z', statuses: { delivered: 3000, read: 2000, failed: 500 } },
    { startAt: '2026-11-18T16:00:00.000Z', statuses: { delivered: 2000, read: 2000, failed: 100 } },
    { startAt: '2026-11-22T16:00:00.000Z', statuses: { pending: 400 } },
  ],
  countries: [
    { country: 'HK', total: 7000, statuses: { delivered: 6500, failed: 500 } },
    ...['SG', 'BR', 'IN', 'US', 'GB', 'DE'].map((country) => ({
      country,
      total: 400,
      statuses: { read: 400 },
    })),
    { country: null, total: 600, statuses: { pending: 400, failed: 100, delivered: 100 } },
  ],
  sources: [{ source: 'open-api-direct', total: 10_000 }],
  errors: [
    { code: 131026, total: 300 },
    { code: 131000, total: 150 },
    { code: 500, total: 50 },
    { code: 987654, total: 40 },
  ],
};

/** What the period before had. */
export const earlier: Overview = {
  ...overview,
  total: 8000,
  statuses: { delivered: 5000, read: 2500, pending: 0, failed: 500 },
};

type Answer = (query: ReportQuery, request: OverviewRequest) => Promise<Overview | null>;

/** Answers for the period, and for the one before. */
export const answer: Answer = (asked) =>
  Promise.resolve(asked.startAt === query.startAt ? overview : earlier);

/** An overview in the page, not loaded yet. */
export const placeOverview = async (
  properties: Partial<WaReportOverview> = {},
): Promise<WaReportOverview> => {
  await customElements.whenDefined('wa-report-overview');
  const element = Object.assign(document.createElement('wa-report-overview'), {
    lang: 'en-GB',
    timezone: 'Asia/Hong_Kong',
    query,
    ...properties,
  });
  document.body.append(element);
  return element;
};

export const rootOf = (element: WaReportOverview): ShadowRoot => element.shadowRoot!;

/** An overview with its charts, and the changes since the period before. */
export const openOverview = async (properties: Partial<WaReportOverview> = {}): Promise<WaReportOverview> => {
  const element = await placeOverview({ source: { overview: answer }, ...properties });
  await until('the overview is here', () => rootOf(element).querySelector('[aria-busy=false]') !== null);
  await until('the charts are here', () => rootOf(element).querySelector('.panel') !== null);
  await until('nothing is on its way', () =>
    /\d/.test(rootOf(element).querySelector('.count')?.textContent ?? ''),
  );
  await element.updateComplete;
  return element;
};

afterEach(() => {
  for (const element of document.querySelectorAll('wa-report-overview')) element.remove();
});
