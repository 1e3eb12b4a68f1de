import { formatDuration } from '../../../format/duration.ts';
import { formatInteger } from '../../../format/number.ts';
import type { ExportStrings } from '../../../i18n/export-strings.ts';
import type { ExportPace, ExportState } from './export-state.ts';

type Running = Extract<ExportState, { status: 'running' }>;

/** A number of rows in words, or null where nobody counts. */
export const formatExpected = (expected: number | null, locale: string): string | null =>
  expected === null ? null : formatInteger(expected, locale);

/** Whole percents in steps: all of it only where it is all. */
const percent = ({ rows, expected }: ExportPace, step: number): number | null =>
  expected ? Math.floor(Math.min(100, (100 * rows) / expected) / step) * step : null;

const percentText = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100);

/** 35% */
export const shareText = (pace: ExportPace, locale: string): string => {
  const share = percent(pace, 1);
  return share === null ? '' : percentText(share, locale);
};

/** How fast it goes and how long it takes, or what it waits for. */
export const paceText = (state: Running, strings: ExportStrings, locale: string): string => {
  const { heldBy, rate, remaining } = state;
  if (heldBy === 'user') return strings.exportPaused;
  if (heldBy === 'network') return strings.exportWaits;
  return [
    rate === null ? '' : strings.exportRate(formatInteger(Math.round(rate), locale)),
    remaining === null ? '' : strings.timeLeft(formatDuration(remaining, locale)),
  ]
    .filter(Boolean)
    .join(' · ');
};

/** What is read out while it runs: seldom another text, whatever the numbers do. */
export const runningNews = (state: Running, strings: ExportStrings, locale: string): string => {
  if (state.heldBy === 'user') return strings.exportPaused;
  if (state.heldBy === 'network') return strings.exportWaits;
  const tenths = percent(state, 10);
  return tenths ? strings.exportedShare(percentText(tenths, locale)) : strings.exportStarted;
};
