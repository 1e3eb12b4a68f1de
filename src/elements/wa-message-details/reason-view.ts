import { html, nothing, type TemplateResult } from 'lit';
import type { Message, MessageDetails, MessageError } from '../../model/message.ts';
import type { FailureClass } from '../../content/failure-groups.ts';
import { errorCodesUrl, failureReason } from '../../content/failure-reason.ts';
import { showControls } from '../../content/visible-controls.ts';
import { wordFor } from '../../format/message-text.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import { detailsIcon, type DetailsIconName } from './details-icon.ts';
import { isolatedText } from './isolated-text.ts';

interface Reason {
  readonly message: Message;
  readonly details: MessageDetails | undefined;
  readonly strings: DetailsStrings;
}

const icons: ReadonlyMap<string, DetailsIconName> = new Map<FailureClass, DetailsIconName>([
  ['retry-later', 'later'],
  ['fix-content', 'content'],
  ['fix-recipient', 'recipient'],
  ['fix-account', 'account'],
  ['policy', 'policy'],
]);

const unsaid: MessageError = { code: null, title: null, details: null };

/** What went wrong, of the message or of the last step that did; where it only says that something did, just that. */
const errorOf = (
  { status, submission, error }: Message,
  details: MessageDetails | undefined,
): MessageError | null => {
  if (error) return error;
  const hasFailed = /^failed$/i.test(status ?? '') || (status === null && submission === 'rejected');
  return hasFailed ? (details?.events.findLast((event) => event.error)?.error ?? unsaid) : null;
};

const kindView = (kind: string, strings: DetailsStrings): TemplateResult => {
  const icon = icons.get(kind);
  return html`<p class="kind">
    ${icon ? detailsIcon(icon) : nothing} <bdi>${wordFor(kind, strings.failureClasses)}</bdi>
  </p>`;
};

/** Why a message failed and what to do, if it did. */
export const reasonView = ({ message, details, strings }: Reason): TemplateResult | typeof nothing => {
  const reason = failureReason(errorOf(message, details), strings.failures);
  if (!reason) return nothing;
  const { title, code, action } = reason;
  return html`<section class="reason" part="reason" aria-label=${strings.whyItFailed}>
    <p>
      <strong><bdi>${showControls(title ?? strings.failedWithoutReason)}</bdi></strong>
      ${
        code === null
          ? nothing
          : html`·
              <a href=${errorCodesUrl} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer"
                ><bdi>${strings.errorCode(code)}</bdi></a
              >`
      }
    </p>
    ${action ? html`<p><bdi>${action}</bdi></p>` : nothing}
    ${reason.details ? html`<p class="soft"><bdi>${isolatedText(strings.endpointWords, reason.details)}</bdi></p>` : nothing}
    ${reason.class ? kindView(reason.class, strings) : nothing}
  </section>`;
};
