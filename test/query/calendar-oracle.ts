/** Calendars worked out from nothing but what `Intl` says a clock shows, by search instead of by rule. */
const day = 24 * 60 * 60 * 1000;
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (zone: string): Intl.DateTimeFormat => {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    },
  });
  clocks.set(zone, clock);
  return clock;
};

/** What a clock in the zone shows, as the milliseconds at which a clock in Greenwich shows the same. */
export const shownAt = (instant: number, zone: string): number => {
  const parts = clockOf(zone).formatToParts(instant);
  const part = (name: string): number => Number(parts.find(({ type }) => type === name)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

const dayOf = (instant: number, zone: string): number => Math.floor(shownAt(instant, zone) / day);

/** The first second of which a test is true, where it stays true from then on. */
const firstSecond = (from: number, to: number, test: (instant: number) => boolean): number => {
  let [low, high] = [from / 1000, to / 1000];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (test(middle * 1000)) high = middle;
    else low = middle + 1;
  }
  return low * 1000;
};

/** The first instant of a day, counted from 1970-01-01, in a zone. */
const startOfDay = (number: number, zone: string): number =>
  firstSecond(number * day - day, number * day + day, (instant) => dayOf(instant, zone) >= number);

/** The number of the first day of the month so many months from that of the given day. */
const firstOfMonth = (number: number, months: number): number => {
  const date = new Date(number * day);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / day;
};

const periods: Readonly<Record<string, (today: number) => readonly [first: number, end: number]>> = {
  today: (today) => [today, today + 1],
  yesterday: (today) => [today - 1, today],
  'last-7-days': (today) => [today - 6, today + 1],
  'last-30-days': (today) => [today - 29, today + 1],
  'last-90-days': (today) => [today - 89, today + 1],
  'this-month': (today) => [firstOfMonth(today, 0), today + 1],
  'last-month': (today) => [firstOfMonth(today, -1), firstOfMonth(today, 0)],
};

/** The instants between which a preset's days lie. */
export const periodOf = (preset: string, zone: string, now: number): { startAt: string; endAt: string } => {
  const [first, end] = periods[preset]!(dayOf(now, zone));
  const toInstant = (number: number): string => new Date(startOfDay(number, zone)).toISOString();
  return { startAt: toInstant(first), endAt: toInstant(end) };
};

/** How many days of the zone have begun between two instants. */
export const daysBetween = (startAt: string, endAt: string, zone: string): number =>
  dayOf(Date.parse(endAt), zone) - dayOf(Date.parse(startAt), zone);

/** When the zone's clocks were put forward or back, to the second, from one instant to another. */
export const transitions = (zone: string, from: number, to: number): readonly number[] => {
  const offset = (instant: number): number => shownAt(instant, zone) - instant;
  const found: number[] = [];
  for (let start = from; start < to; start += 7 * day) {
    const end = start + 7 * day;
    const before = offset(start);
    if (offset(end) !== before) found.push(firstSecond(start, end, (instant) => offset(instant) !== before));
  }
  return found;
};
