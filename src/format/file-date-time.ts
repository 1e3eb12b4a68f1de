const hour = 3_600_000;

/** For each second of an hour that was asked for, what a clock shows behind the hour: `29:58`. */
const clock: string[] = [];

const clockText = (second: number): string =>
  (clock[second] ??= new Date(second * 1000).toISOString().slice(14, 19));

/** How far a clock is ahead of UTC. */
interface Offset {
  /** +08:00 */
  readonly text: string;
  readonly milliseconds: number;
}

const millisecondsOf = (offset: string): number => {
  const [hours = '', minutes = '0', seconds = '0'] = offset.slice(1).split(':');
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return total * (offset.startsWith('-') ? -1000 : 1000);
};

const offsetAt = (formatter: Intl.DateTimeFormat, instant: number): Offset => {
  const name = formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  const text = name?.value.replace('GMT', '') || '+00:00';
  return { text, milliseconds: millisecondsOf(text) };
};

/** Hours that are remembered at most. */
const mostHours = 1000;

const remembered = <Value>(of: (hours: number) => Value): ((hours: number) => Value) => {
  const known = new Map<number, Value>();
  return (hours) => {
    const before = known.get(hours);
    if (before !== undefined) return before;
    const value = of(hours);
    if (known.size >= mostHours) known.clear();
    known.set(hours, value);
    return value;
  };
};

/** `2026-11-23 15:`; years before 0 and after 9999 have a sign and six digits. */
const hourText = (hours: number): string =>
  new Date(hours * hour).toISOString().replace('T', ' ').slice(0, -10);

/**
 * How a file tells an instant: `2026-11-23 15:29:58 +08:00`, the same in every language. What is no instant stays as it
 * came. Made for millions that are near each other: what is known of an hour is asked for once.
 */
export const createFileDateTime = (timeZone: string): ((instant: string) => string) => {
  // Its own name of an offset is Latin in English only.
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const textOf = remembered(hourText);
  /** Null where clocks change within the hour. */
  const offsetOf = remembered((hours) => {
    const [offset, last] = [0, hour - 1].map((within) => offsetAt(formatter, hours * hour + within));
    return offset?.text === last?.text ? offset : null;
  });

  return (text) => {
    const instant = Date.parse(text);
    if (Number.isNaN(instant)) return text;
    const offset = offsetOf(Math.floor(instant / hour)) ?? offsetAt(formatter, instant);
    const wall = instant + offset.milliseconds;
    const hours = Math.floor(wall / hour);
    const second = Math.floor((wall - hours * hour) / 1000);
    return `${textOf(hours)}${clockText(second)} ${offset.text}`;
  };
};
