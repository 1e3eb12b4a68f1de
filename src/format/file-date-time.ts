const hour = 3_600_000;

/** A text that holds for instants from one to another, exclusive. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const longOffset = (formatter: Intl.DateTimeFormat, instant: number): string => {
  const name = formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName');
  return name?.value.replace('GMT', '') || '+00:00';
};

/** Milliseconds of an offset such as -03:30. */
const length = (offset: string): number => {
  const [hours = '', minutes = '0', seconds = '0'] = offset.slice(1).split(':');
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return total * (offset.startsWith('-') ? -1000 : 1000);
};

const isIn = (instant: number, span: Span): boolean => span.from <= instant && instant < span.to;

/**
 * How a file tells an instant: `2026-11-23 15:29:58 +08:00`, the same in every language. What is no instant stays as it
 * came. Made for millions that follow each other: `Intl` is asked twice an hour, and the minute is kept.
 */
export const createFileDateTime = (timeZone: string): ((instant: string) => string) => {
  // Its own name of an offset is Latin in English only.
  const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  let offset = { from: 0, to: 0, text: '', length: 0 };
  let minute = { from: 0, to: 0, text: '' };

  /** Clocks change within an hour in some zones: then it holds for a moment only. */
  const offsetAt = (instant: number): typeof offset => {
    const from = Math.floor(instant / hour) * hour;
    const text = longOffset(formatter, instant);
    const isSteady = [from, from + hour - 1].every((end) => longOffset(formatter, end) === text);
    const span = isSteady ? { from, to: from + hour } : { from: instant, to: instant + 1 };
    return { ...span, text, length: length(text) };
  };
  const minuteOf = (wall: number): typeof minute => {
    const from = Math.floor(wall / 60_000) * 60_000;
    // Years before 0 and after 9999 have a sign and six digits.
    const text = new Date(from).toISOString().replace('T', ' ').slice(0, -7);
    return { from, to: from + 60_000, text };
  };

  return (text) => {
    const instant = Date.parse(text);
    if (Number.isNaN(instant)) return text;
    if (!isIn(instant, offset)) offset = offsetAt(instant);
    const wall = instant + offset.length;
    if (!isIn(wall, minute)) minute = minuteOf(wall);
    const seconds = String(Math.floor((wall - minute.from) / 1000)).padStart(2, '0');
    return `${minute.text}${seconds} ${offset.text}`;
  };
};
