export const buckets = { hour: 3_600_000, day: 24 * 3_600_000, week: 7 * 24 * 3_600_000 } as const;
export type Bucket = keyof typeof buckets;

/** Milliseconds a zone's clocks are ahead of UTC, by instant. Throws a RangeError for a zone that does not exist. */
const offsetIn = (timezone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return local - Math.floor(instant / 1000) * 1000;
  };
};

interface Segment {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** Where the clocks change between two instants: the first second of the new offset. */
const changeBetween = (before: number, after: number, offset: (instant: number) => number): number => {
  let [low, high] = [before, after];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offset(middle) === offset(before)) low = middle;
    else high = middle;
  }
  return high;
};

/** The stretches between `start` and `end` in which the clocks are not changed. */
const segmentsOf = (start: number, end: number, offset: (instant: number) => number): readonly Segment[] => {
  const segments: Segment[] = [];
  let from = start;
  for (let at = start; at < end; at += buckets.day) {
    const next = Math.min(at + buckets.day, end);
    if (offset(next) === offset(at)) continue;
    const change = changeBetween(at, next, offset);
    segments.push({ start: from, end: change, offset: offset(at) });
    from = change;
  }
  return [...segments, { start: from, end, offset: offset(from) }];
};

/** The first Monday of 1970. */
const firstMonday = 4 * buckets.day;

/**
 * The instants at which the hours, days or weeks of a zone begin, from the one that holds `start` to before `end`. An
 * hour that the clocks repeat begins twice, a day never; a day whose midnight is skipped begins when the clocks have
 * moved.
 */
export const zoneEdges = (bucket: Bucket, timezone: string, start: Date, end: Date): readonly Date[] => {
  const size = buckets[bucket];
  const origin = bucket === 'week' ? firstMonday : 0;
  // Earlier, so that the day or week that holds `start` is whole, and whole seconds, as offsets are.
  const first = Math.floor((start.getTime() - size - 2 * buckets.day) / 1000) * 1000;
  const edges: number[] = [];
  let latest = -Infinity;
  for (const { start: from, end: to, offset } of segmentsOf(first, end.getTime(), offsetIn(timezone))) {
    for (let at = from; at < to;) {
      const label = Math.floor((at + offset - origin) / size);
      if (bucket === 'hour' || label > latest) edges.push(at);
      latest = label;
      at = (label + 1) * size + origin - offset;
    }
  }
  const holding = edges.findLastIndex((edge) => edge <= start.getTime());
  return edges.slice(holding).map((edge) => new Date(edge));
};
