import { countryName } from '../../format/country-name.ts';
import { sourceText, statusText } from '../../format/message-text.ts';
import { formatPhoneNumber } from '../../format/phone-number.ts';
import type { Column } from '../../model/column.ts';
import type { Message } from '../../model/message.ts';
import { resolveDateRange } from '../../query/date-range.ts';
import type { ReportFilters } from '../../query/report-filters.ts';
import type { CellContext } from './cells.ts';

/** The filters by which only messages with the same are left, and what that is, in words. */
export interface CellFilter {
  readonly filters: ReportFilters;
  readonly value: string;
}

const isNumber = (text: string): boolean => /^\+\d+$/.test(text);

/** Nobody has a number or a name of dots: what is masked cannot be asked for. */
const isMasked = (text: string): boolean => text.includes('•');

/** What a cell says as a filter, or null where it says nothing. A recipient is a number, or only its country. */
export const filterOfCell = (
  column: Column,
  message: Message,
  { strings, locale, dates }: CellContext,
  isCountry: boolean,
): CellFilter | null => {
  const { senderId, source, sentBy, recipient, status, submission, sentAt } = message;
  const { number, country } = recipient ?? {};
  switch (column) {
    case 'sender':
      return isMasked(senderId)
        ? null
        : { filters: { sender: senderId }, value: formatPhoneNumber(senderId) };
    case 'source':
      return source === null ? null : { filters: { source: [source] }, value: sourceText(source, strings) };
    case 'sent-by':
      return sentBy === null || isMasked(sentBy) ? null : { filters: { sender: sentBy }, value: sentBy };
    case 'recipient':
      if (number && isNumber(number) && !isCountry)
        return { filters: { recipient: number }, value: formatPhoneNumber(number) };
      return country
        ? { filters: { country: [country] }, value: countryName(country, locale, strings.countries) }
        : null;
    case 'status': {
      const rejected = submission === 'rejected' ? ({ submission } as const) : {};
      return status === null
        ? null
        : { filters: { status: [status], ...rejected }, value: statusText(message, strings) };
    }
    case 'time': {
      const { startAt, endAt } = resolveDateRange({ preset: 'today' }, dates.timeZone, new Date(sentAt));
      return startAt && endAt ? { filters: { date: { startAt, endAt } }, value: dates.date(sentAt) } : null;
    }
    case 'details':
      return null;
  }
};
