import '../../../src/define.ts';
import type { ReportFilters, WaReportFilters } from '../../../src/index.ts';

/** Filters alone in the page, which hand themselves back what the user makes of them, as a page would. */
export const placeFilters = async (
  properties: Partial<WaReportFilters> = {},
): Promise<{ readonly filters: WaReportFilters; readonly changes: ReportFilters[] }> => {
  await customElements.whenDefined('wa-report-filters');
  const filters = Object.assign(document.createElement('wa-report-filters'), {
    lang: 'en-GB',
    timezone: 'Asia/Hong_Kong',
    ...properties,
  });
  const changes: ReportFilters[] = [];
  filters.addEventListener('wa-report-filter-change', ({ detail }) => {
    changes.push(detail.filters);
    filters.value = detail.filters;
  });
  filters.addEventListener('wa-report-timezone-change', ({ detail }) => (filters.timezone = detail.timezone));
  document.body.append(filters);
  await filters.updateComplete;
  return { filters, changes };
};
