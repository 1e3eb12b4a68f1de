import { html, type TemplateResult } from 'lit';
import type { Message, MessageDetails } from '../../model/message.ts';
import type { DateTimeFormat } from '../../format/date-time.ts';
import type { Strings } from '../../i18n/strings.ts';

interface MessageView {
  readonly message: Message;
  readonly details: MessageDetails | undefined;
  readonly isLoading: boolean;
  readonly strings: Strings;
  readonly locale: string;
  readonly dates: DateTimeFormat;
}

export const messageView = ({ message }: MessageView): TemplateResult => html`<p>${message.preview}</p>`;
