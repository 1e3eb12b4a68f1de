import type { Column } from '../model/column.ts';
import type { Message } from '../model/message.ts';
import { countryName } from './country-name.ts';
import type { DateTimeFormat } from './date-time.ts';
import { sourceText, statusText, type Wording } from './message-text.ts';

/** What the cells of a file are made with. */
export interface CsvColumnContext {
  readonly wording: Wording;
  readonly titles: Readonly<Record<Column, string>>;
  readonly recipientCountry: string;
  readonly recipientNumber: string;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

export interface CsvColumn {
  readonly title: string;
  readonly text: (message: Message) => string;
}

/** The columns on screen as those of a file: the recipient in two, and no button. */
export const csvColumns = (columns: readonly Column[], context: CsvColumnContext): readonly CsvColumn[] => {
  const { titles, wording, locale, dates } = context;
  const country = ({ recipient }: Message): string => recipient?.country ?? '';
  const column = (id: Column, text: CsvColumn['text']): readonly CsvColumn[] => [{ title: titles[id], text }];
  const all: Readonly<Record<Column, readonly CsvColumn[]>> = {
    sender: column('sender', ({ senderId }) => senderId),
    source: column('source', ({ source }) => sourceText(source, wording)),
    'sent-by': column('sent-by', ({ sentBy }) => sentBy ?? ''),
    recipient: [
      {
        title: context.recipientCountry,
        text: (message) => country(message) && countryName(country(message), locale),
      },
      { title: context.recipientNumber, text: ({ recipient }) => recipient?.number ?? '' },
    ],
    status: column('status', (message) => statusText(message, wording)),
    time: column('time', ({ sentAt }) => dates.fileDateTime(sentAt)),
    details: [],
  };
  return columns.flatMap((id) => all[id]);
};
