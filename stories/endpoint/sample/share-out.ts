/** Shares out exactly `total` in proportion to the weights, in whole numbers. */
export const shareOut = (total: number, weights: readonly number[]): readonly number[] => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let weighed = 0;
  let given = 0;
  return weights.map((weight) => {
    weighed += weight;
    const due = Math.round((total * weighed) / whole);
    const count = due - given;
    given = due;
    return count;
  });
};

/** Values in `size` places, each as often as its weight says: a place drawn at random is a weighted draw. */
export const places = <Value>(
  weighted: readonly (readonly [value: Value, weight: number])[],
  size: number,
): readonly Value[] => {
  const counts = shareOut(
    size,
    weighted.map(([, weight]) => weight),
  );
  return weighted.flatMap(([value], index) => Array.from({ length: counts[index] ?? 0 }, () => value));
};
