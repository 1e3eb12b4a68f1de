type Share = readonly [code: number, share: number];

/** What messages fail with after they were accepted, in thousandths. */
export const failuresAfterSending: readonly Share[] = [
  [131026, 842],
  [131047, 68],
  [131048, 37],
  [131056, 29],
  [131000, 24],
];

/** Marketing messages have more ways to fail, and do so more often. */
export const failuresOfMarketing: readonly Share[] = [
  [131049, 494],
  [131026, 281],
  [130472, 96],
  [131050, 78],
  [131048, 33],
  [131053, 18],
];

/** What the provider refuses a message with at once, in thousandths. */
export const reasonsForRejection: readonly Share[] = [
  [132001, 310],
  [132000, 205],
  [131008, 140],
  [132012, 115],
  [130429, 80],
  [132015, 60],
  [100, 50],
  [131042, 25],
  [132016, 15],
];
