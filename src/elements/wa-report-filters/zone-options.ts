import { createDateTimeFormat } from '../../format/date-time.ts';
import { isTimeZone } from '../../query/time-zone.ts';

/** A zone, and all that it is known by. */
export interface ZoneOption {
  readonly name: string;
  /** Hong Kong (UTC+8) */
  readonly label: string;
  readonly found: string;
}

/** Names that some browsers still list places under. */
const renamed: Readonly<Record<string, string>> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Asia/Rangoon': 'Asia/Yangon',
  'Europe/Kiev': 'Europe/Kyiv',
  'Africa/Asmera': 'Africa/Asmara',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'America/Godthab': 'America/Nuuk',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Coral_Harbour': 'America/Atikokan',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Enderbury': 'Pacific/Kanton',
};

/** Every zone that this browser lists, by today's names, with the offset it has at an instant. */
export const zoneOptions = (locale: string, now: string): readonly ZoneOption[] =>
  [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone').map((name) => renamed[name] ?? name)])]
    .filter(isTimeZone)
    .map((name) => {
      const label = createDateTimeFormat(locale, name).zone(now);
      const old = Object.keys(renamed).find((other) => renamed[other] === name) ?? '';
      return { name, label, found: `${name} ${old} ${label}` };
    })
    .sort((a, b) => (a.label < b.label ? -1 : 1));
