import { html, nothing, type TemplateResult } from 'lit';
import type { Message, MessageDetails } from '../../model/message.ts';
import type { ContentTree } from '../../content/content-tree.ts';
import { errorCodesUrl, failureReason } from '../../content/failure-reason.ts';
import { codesOf, maskContent } from '../../content/mask-code.ts';
import { readContent } from '../../content/message-content.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { bubbleView } from './bubble-view.ts';
import { timelineView } from './timeline-view.ts';

interface MessageView {
  readonly message: Message;
  /** Nothing while only the row is known. */
  readonly details: MessageDetails | undefined;
  readonly strings: Strings & DetailsStrings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

/** What is known of the content, without its one-time codes: all of it, or the preview of the row. */
const contentOf = (message: Message, details: MessageDetails | undefined): ContentTree | null => {
  const content = readContent(
    details?.content ?? (message.preview === null ? null : { type: 'text', body: message.preview }),
  );
  return content && maskContent(content, codesOf(message, content));
};

const reasonView = (message: Message, strings: DetailsStrings): TemplateResult | typeof nothing => {
  const reason = failureReason(message.error);
  if (!reason) return nothing;
  return html`<div class="reason" part="reason">
    <p>
      <strong>${reason.title ?? strings.failedWithoutReason}</strong>
      ${
        reason.code === null
          ? nothing
          : html`·
              <a href=${errorCodesUrl} target="_blank" rel="noopener noreferrer nofollow"
                >${strings.errorCode(reason.code)}</a
              >`
      }
    </p>
    ${reason.action ? html`<p>${reason.action}</p>` : nothing}
    ${reason.details ? html`<p class="soft">${strings.endpointWords(reason.details)}</p>` : nothing}
  </div>`;
};

/** A message as its recipient saw it, why it failed if it did, and its life. */
export const messageView = ({ message, details, strings, locale, dates }: MessageView): TemplateResult => {
  const content = contentOf(message, details);
  return html`${
    content
      ? bubbleView({
          content,
          isInbound: message.direction === 'inbound',
          time: dates.time(message.sentAt),
          strings,
        })
      : details
        ? html`<p class="soft unsaid">${strings.contentUnknown}</p>`
        : nothing
  }
  ${reasonView(message, strings)} ${details ? timelineView({ details, strings, locale, dates }) : nothing}`;
};
