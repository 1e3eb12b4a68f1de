import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Message, MessageDetails } from '../../model/message.ts';
import type { ContentMedia, ContentTree } from '../../content/content-tree.ts';
import { readContent } from '../../content/message-content.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { bubbleView } from './bubble-view.ts';
import { reasonView } from './reason-view.ts';
import { timelineView } from './timeline-view.ts';

interface MessageView {
  readonly message: Message;
  /** Nothing while only the row is known. */
  readonly details: MessageDetails | undefined;
  readonly strings: Strings & DetailsStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
  /** Shows media, once its reader asks for it; without it, they are only described. */
  readonly media: ((media: ContentMedia) => unknown) | undefined;
}

/** What is known of the content: all of it, or the preview of the row. */
const contentOf = (message: Message, details: MessageDetails | undefined): ContentTree | null =>
  readContent(
    details?.content ?? (message.preview === null ? null : { type: 'text', body: message.preview }),
  );

/** A message as its recipient saw it, why it failed if it did, and its life. */
export const messageView = ({
  message,
  details,
  strings,
  locale,
  dates,
  media,
}: MessageView): TemplateResult => {
  const content = contentOf(message, details);
  return html`${
    content
      ? // Of another message nothing is unfolded yet.
        keyed(
          message.id,
          bubbleView({
            content,
            isInbound: message.direction === 'inbound',
            time: dates.time(message.sentAt),
            strings,
            locale,
            dates,
            media,
          }),
        )
      : details
        ? html`<p class="soft unsaid">${strings.contentUnknown}</p>`
        : nothing
  }
  ${reasonView({ message, details, strings })}
  ${details ? timelineView({ details, strings, locale, dates, now: Date.now() }) : nothing}`;
};
