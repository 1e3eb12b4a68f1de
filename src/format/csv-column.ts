import { columns as allColumns, type Column } from '../model/column.ts';
import type { Message } from '../model/message.ts';
import { countryName } from './country-name.ts';
import { sourceText, statusText, wordFor, type Wording } from './message-text.ts';

/** The columns of a file that none on screen stands for. */
export const fileOnlyColumns = [
  'message-id',
  'direction',
  'submission',
  'updated',
  'error-code',
  'error-title',
  'error-details',
  'template-name',
  'template-language',
  'template-category',
  'preview',
] as const;
export type FileOnlyColumn = (typeof fileOnlyColumns)[number];

/** Columns that show a word for a value of the wire. */
type LabelColumn = 'source' | 'recipient-country' | 'status' | 'direction' | 'submission';
/** A column of a file. `status-code` is the value of the wire that `status` is a word for. */
export type CsvColumnId =
  | Exclude<Column, 'recipient' | 'details'>
  | 'recipient-country'
  | 'recipient-number'
  | FileOnlyColumn
  | `${LabelColumn}-code`;

const labelColumns: Readonly<Partial<Record<CsvColumnId, CsvColumnId>>> = {
  source: 'source-code',
  'recipient-country': 'recipient-country-code',
  status: 'status-code',
  direction: 'direction-code',
  submission: 'submission-code',
};

const ofColumn = (column: Column): readonly CsvColumnId[] => {
  if (column === 'recipient') return ['recipient-country', 'recipient-number'];
  return column === 'details' ? [] : [column];
};

/** What a file has of a message. */
export interface CsvChoice {
  /** The columns on screen, in their order. */
  readonly visible: readonly Column[];
  /** Also what is not on screen. */
  readonly all: boolean;
  /** The values of the wire beside the words for them. */
  readonly codes: boolean;
}

/** The columns on screen as those of a file: the recipient in two, and no button. */
export const csvColumnIds = ({ visible, all, codes }: CsvChoice): readonly CsvColumnId[] => {
  const shown = all ? new Set([...visible, ...allColumns]) : visible;
  const columns = [...shown].flatMap(ofColumn);
  return [...columns, ...(all ? fileOnlyColumns : [])].flatMap((id) => {
    const code = labelColumns[id];
    return codes && code ? [id, code] : [id];
  });
};

/** What the cells of a file are made with. */
export interface CsvContext {
  readonly wording: Wording & {
    readonly directions: Readonly<Record<string, string>>;
    /** Names of countries by their code, in place of the browser's. */
    readonly countries?: Readonly<Record<string, string>>;
  };
  readonly locale: string;
  /** How the file tells an instant. */
  readonly dateTime: (instant: string) => string;
  /** A message's text as it may be shown. */
  readonly preview: (message: Message) => string | null;
}

type CellText = (message: Message) => string;

/** Names of countries, each looked up once; there are fewer than these, whatever an endpoint sends. */
const mostCountries = 500;

const createCountryText = (
  locale: string,
  { countries }: CsvContext['wording'],
): ((code: string) => string) => {
  const names = new Map<string, string>();
  return (code) => {
    const name = names.get(code) ?? countryName(code, locale, countries);
    if (names.size < mostCountries) names.set(code, name);
    return name;
  };
};

/** The texts of each column. */
export const csvTexts = (context: CsvContext): Readonly<Record<CsvColumnId, CellText>> => {
  const { wording, locale, dateTime, preview } = context;
  const country: CellText = ({ recipient }) => recipient?.country ?? '';
  const countryText = createCountryText(locale, wording);
  return {
    sender: ({ senderId }) => senderId,
    source: ({ source }) => sourceText(source, wording),
    'source-code': ({ source }) => source ?? '',
    'sent-by': ({ sentBy }) => sentBy ?? '',
    'recipient-country': (message) => country(message) && countryText(country(message)),
    'recipient-country-code': country,
    'recipient-number': ({ recipient }) => recipient?.number ?? '',
    status: (message) => statusText(message, wording),
    'status-code': ({ status }) => status ?? '',
    time: ({ sentAt }) => dateTime(sentAt),
    'message-id': ({ id }) => id,
    direction: ({ direction }) => wordFor(direction, wording.directions),
    'direction-code': ({ direction }) => direction,
    submission: ({ submission }) => (submission === null ? '' : wordFor(submission, wording.submissions)),
    'submission-code': ({ submission }) => submission ?? '',
    updated: ({ updatedAt }) => (updatedAt === null ? '' : dateTime(updatedAt)),
    'error-code': ({ error }) => String(error?.code ?? ''),
    'error-title': ({ error }) => error?.title ?? '',
    'error-details': ({ error }) => error?.details ?? '',
    'template-name': ({ template }) => template?.name ?? '',
    'template-language': ({ template }) => template?.language ?? '',
    'template-category': ({ template }) => template?.category ?? '',
    preview: (message) => preview(message) ?? '',
  };
};
