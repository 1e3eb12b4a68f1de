import { html, nothing, type TemplateResult } from 'lit';
import { showControls } from '../../content/visible-controls.ts';
import type { Message, MessageDetails } from '../../model/message.ts';
import { countryName } from '../../format/country-name.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import { sourceText, statusText, wordFor } from '../../format/message-text.ts';
import { formatPhoneNumber } from '../../format/phone-number.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import type { Copier } from './copier.ts';
import { exactView } from './text-view.ts';

interface Facts {
  readonly message: Message;
  readonly details: MessageDetails | undefined;
  readonly strings: Strings & DetailsStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
  readonly copier: Copier;
}

/** `copy` is what is copied where that is not the value itself. */
type Fact = readonly [name: string, value: string | null | undefined, copy?: string | null];

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');

const factsOf = ({ message, details, strings, locale, dates }: Facts): readonly Fact[] => {
  const { recipient, template, direction, submission, senderId, sentAt, updatedAt } = message;
  const country = recipient?.country && countryName(recipient.country, locale, strings.countries);
  const number = recipient?.number;
  const time = (instant: string): string => joined(dates.dateTime(instant), dates.zone(instant));
  const price = details?.price;
  return [
    [strings.status, statusText(message, strings)],
    [strings.recipient, joined(country, number && formatPhoneNumber(number)), number],
    [strings.columns.sender, formatPhoneNumber(senderId), senderId],
    [strings.columns.time, time(sentAt)],
    [strings.updated, updatedAt && time(updatedAt)],
    [strings.direction, wordFor(direction, strings.directions)],
    [strings.submission, submission && wordFor(submission, strings.submissions)],
    [strings.source, sourceText(message.source, strings)],
    [strings.columns['sent-by'], message.sentBy],
    [strings.template, template?.name],
    [strings.language, template?.language],
    [strings.category, template?.category],
    [strings.price, price && joined(`${price.amount} ${price.currency}`, price.category)],
    [strings.messageId, details?.messageId],
    [strings.correlationId, details?.correlationId],
    [strings.id, message.id],
  ];
};

/** What is known of a message, as names and values; what nobody said is left out. */
export const messageFacts = (facts: Facts): TemplateResult => {
  const { strings, copier } = facts;
  return html`<dl class="facts" part="facts" aria-label=${strings.facts}>
    ${factsOf(facts).map(([name, value, copy]) => {
      if (!value) return nothing;
      const label = strings.copyValue(name);
      return html`<dt class="soft">${name}</dt>
        <dd>
          <bdi>${exactView(value, facts)}</bdi>
          ${copier.button({ label, text: () => showControls(copy ?? value), strings })}
        </dd>`;
    })}
  </dl>`;
};
