import { html, type TemplateResult } from 'lit';
import type { Message, MessageDetails } from '../../model/message.ts';
import { countryName } from '../../format/country-name.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { sourceText, statusText, wordFor } from '../../format/message-text.ts';
import { formatPhoneNumber } from '../../format/phone-number.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { Strings } from '../../i18n/strings.ts';

interface Facts {
  readonly message: Message;
  readonly details: MessageDetails | undefined;
  readonly strings: Strings & DetailsStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

/** What is known of a message, as names and values; what nobody said is left out. */
export const messageFacts = ({ message, details, strings, locale, dates }: Facts): TemplateResult => {
  const { recipient, template, direction, submission } = message;
  const facts: readonly (readonly [name: string, value: string | null | undefined])[] = [
    [strings.status, statusText(message, strings)],
    [
      strings.recipient,
      joined(
        recipient?.country && countryName(recipient.country, locale),
        recipient?.number && formatPhoneNumber(recipient.number),
      ),
    ],
    [strings.columns.sender, formatPhoneNumber(message.senderId)],
    [strings.columns.time, `${dates.dateTime(message.sentAt)} · ${dates.zone(message.sentAt)}`],
    [strings.updated, message.updatedAt && dates.dateTime(message.updatedAt)],
    [strings.direction, wordFor(direction, strings.directions)],
    [strings.submission, submission && wordFor(submission, strings.submissions)],
    [strings.source, sourceText(message.source, strings)],
    [strings.columns['sent-by'], message.sentBy],
    [strings.template, template && joined(template.name, template.language, template.category)],
    [
      strings.price,
      details?.price && joined(`${details.price.amount} ${details.price.currency}`, details.price.category),
    ],
    [strings.messageId, details?.messageId],
    [strings.correlationId, details?.correlationId],
    [strings.id, message.id],
  ];
  return html`<dl class="facts" part="facts" aria-label=${strings.facts}>
    ${facts.map(([name, value]) =>
      value
        ? html`<dt class="soft">${name}</dt>
            <dd><bdi>${value}</bdi></dd>`
        : '',
    )}
  </dl>`;
};
