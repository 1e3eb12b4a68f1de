import type { FailureClass } from '../../content/failure-groups.ts';
import { knownCodes, knownFailure } from '../../content/known-failure.ts';

/** Codes of errors, and the class that they are all of; null where they are no whole class. */
export interface ErrorGroup {
  readonly kind: FailureClass | null;
  readonly codes: readonly number[];
}

const classes: readonly FailureClass[] = [
  'retry-later',
  'fix-content',
  'fix-recipient',
  'fix-account',
  'policy',
];

/** What there is to filter errors by: their codes, and what they ask for. */
export const errorFilter = {
  classes,
  codesOf: (kind: FailureClass): readonly number[] => knownCodes(kind),
  title: (code: number): string => knownFailure(code)?.title ?? '',

  /** Chosen codes, those of a class that is chosen in full together. */
  group: (chosen: readonly number[]): readonly ErrorGroup[] => {
    const whole = classes
      .map((kind) => ({ kind, codes: knownCodes(kind) }))
      .filter(({ codes }) => codes.every((code) => chosen.includes(code)));
    const others = chosen.filter((code) => !whole.some(({ codes }) => codes.includes(code)));
    return [...whole, ...others.map((code) => ({ kind: null, codes: [code] }))];
  },
} as const;
