import { cached } from './formatter-cache.ts';

/** Texts for the instants of one language and one zone. Every clock has 24 hours, as in CINNOX. */
export interface DateTimeFormat {
  /** IANA name. */
  readonly timeZone: string;
  /** 23 Nov 2026, 15:29:58 */
  readonly dateTime: (instant: string) => string;
  /** 23 Nov 2026 */
  readonly date: (instant: string) => string;
  /** 23 Nov */
  readonly day: (instant: string) => string;
  /** 23 Nov, 15:29 */
  readonly moment: (instant: string) => string;
  /** 23 Nov 2026, 15:29 */
  readonly minute: (instant: string) => string;
  /** 15:29 */
  readonly time: (instant: string) => string;
  /** 15:29:58.120 */
  readonly exactTime: (instant: string) => string;
  /** Hong Kong (UTC+8), as the offset is at that instant. */
  readonly zone: (instant: string) => string;
}

const hourCycle = 'h23';
const day = { day: 'numeric', month: 'short' } as const;
const time = { hour: '2-digit', minute: '2-digit', hourCycle } as const;
const seconds = { ...time, second: '2-digit' } as const;

/** The place in an IANA name: `America/Argentina/Buenos_Aires` is Buenos Aires. */
const placeOf = (timezone: string): string => (timezone.split('/').at(-1) ?? timezone).replaceAll('_', ' ');

const offsetOf = (formatter: Intl.DateTimeFormat, instant: number): string =>
  formatter.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';

/** A page's own source may say anything is an instant; what is none is shown as it came. */
const readable =
  (format: (instant: number) => string) =>
  (text: string): string => {
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? text : format(instant);
  };

export const createDateTimeFormat = cached((locale: string, timeZone: string): DateTimeFormat => {
  // Each is made when it is needed: together they would take a frame.
  const lazy = (language: string, options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) => {
    let formatter: Intl.DateTimeFormat | undefined;
    return () => (formatter ??= new Intl.DateTimeFormat(language, { ...options, timeZone }));
  };
  const format = (options: Intl.DateTimeFormatOptions): ((instant: string) => string) => {
    const formatter = lazy(locale, options);
    return readable((instant) => formatter().format(instant));
  };
  // The offset's own name is Latin in every language: "GMT+8".
  const offset = lazy('en', { timeZoneName: 'shortOffset' });
  return {
    timeZone,
    dateTime: format({ ...day, year: 'numeric', ...seconds }),
    date: format({ ...day, year: 'numeric' }),
    day: format(day),
    moment: format({ ...day, ...time }),
    minute: format({ ...day, year: 'numeric', ...time }),
    time: format(time),
    exactTime: format({ ...seconds, fractionalSecondDigits: 3 }),
    zone: readable((instant) => {
      // Engines differ in how they write no offset: "GMT" or "GMT+0".
      const utc = offsetOf(offset(), instant).replace('GMT', 'UTC').replace(/\+0$/, '');
      const place = placeOf(timeZone);
      return place === utc ? utc : `${place} (${utc})`;
    }),
  };
});
