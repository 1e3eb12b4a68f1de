import type { Overview } from '../../model/overview.ts';
import { failureReason } from '../../content/failure-reason.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { OverviewStrings } from '../../i18n/overview-strings.ts';
import type { RankedPart } from './overview-part.ts';

type Failures = Pick<Overview, 'errors' | 'statuses'>;

/**
 * Why messages failed, in words: codes that mean the same stand together. Last come those that failed without a code,
 * for which no filter asks.
 */
export const failureParts = (
  { errors, statuses }: Failures,
  strings: OverviewStrings & Partial<Pick<DetailsStrings, 'failures'>>,
): readonly RankedPart[] => {
  const reasons = new Map<string, { codes: number[]; count: number }>();
  for (const { code, total } of errors) {
    const title =
      failureReason({ code, title: null, details: null }, strings.failures)?.title ??
      strings.failureCode(code);
    const { codes, count } = reasons.get(title) ?? { codes: [], count: 0 };
    reasons.set(title, { codes: [...codes, code], count: count + total });
  }
  const ranked = [...reasons].map(([label, { codes, count }]) => ({
    ...{ key: label, label, count, failed: null },
    filters: { errorCode: codes },
  }));
  const told = errors.reduce((sum, { total }) => sum + total, 0);
  const untold = errors.length > 0 ? (statuses['failed'] ?? 0) - told : 0;
  return [
    ...ranked.sort((a, b) => b.count - a.count),
    ...(untold > 0
      ? [{ key: '', label: strings.withoutReason, count: untold, failed: null, filters: null }]
      : []),
  ];
};
