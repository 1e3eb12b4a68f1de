import type { OverviewCharts } from './overview-charts.ts';

/** The charts, in a file of their own; the numbers can do without. */
export const loadCharts = async (): Promise<typeof OverviewCharts | undefined> =>
  (await import('./overview-charts.ts').catch(() => undefined))?.OverviewCharts;
