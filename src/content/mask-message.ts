import type { MaskPart } from '../model/mask.ts';
import type { Message, MessageError } from '../model/message.ts';
import { blotOut, maskedText } from './blot-out.ts';
import { codesOf } from './mask-code.ts';
import { readDigits } from './read-digits.ts';
import { createTextMask, type Secrets, type TextMask } from './text-mask.ts';

type Mask = readonly MaskPart[];

/** What is not to be left anywhere in a message. */
export const secretsOf = (message: Message, mask: Mask, codes: readonly string[]): Secrets => {
  const { senderId, sentBy, recipient } = message;
  const texts = [
    ...(mask.includes('sender') ? [senderId, sentBy ?? ''] : []),
    ...(mask.includes('recipient') ? [recipient?.number ?? ''] : []),
  ].filter(Boolean);
  return { codes, numbers: texts, names: texts };
};

const digitsOf = (text: string): string => readDigits(text).values.join('');

/** Whether two texts are one number, with and without what is dialled before it. */
const isSameNumber = (one: string, other: string): boolean => {
  const [shorter = '', longer = ''] = [digitsOf(one), digitsOf(other)].sort((a, b) => a.length - b.length);
  return shorter.length >= 6 && longer.endsWith(shorter);
};

export const maskError = (error: MessageError | null, text: TextMask): MessageError | null =>
  error && {
    ...error,
    title: error.title && text(error.title),
    details: error.details && text(error.details),
  };

/** All of a row but its id; its texts by a mask that was made for them. */
export const maskFields = <Kind extends Message>(message: Kind, mask: Mask, text: TextMask): Kind => {
  const { senderId, sentBy, recipient, error, template, preview } = message;
  const hidesSender = mask.includes('sender');
  const hidesRecipient = mask.includes('recipient');
  const number = recipient?.number ?? null;
  const isOne = hidesSender !== hidesRecipient && number !== null && isSameNumber(senderId, number);
  const hidden = mask.includes('body') ? maskedText : null;
  return {
    ...message,
    senderId: hidesSender || isOne ? blotOut(senderId) : senderId,
    sentBy: sentBy && (hidesSender ? blotOut(sentBy) : text(sentBy)),
    recipient: recipient && {
      ...recipient,
      number: number && (hidesRecipient || isOne ? blotOut(number) : number),
    },
    error: maskError(error, text),
    template: template && { ...template, name: text(template.name) },
    preview: preview && (hidden ?? text(preview)),
  };
};

/** What masks the texts of a row; null where nothing of it is masked. */
const textMaskOf = (message: Message, mask: Mask): TextMask | null => {
  const codes = mask.includes('code') ? codesOf(message, null) : [];
  if (codes.length === 0 && !mask.some((part) => part !== 'code')) return null;
  let text: TextMask | undefined;
  return (each) => (text ??= createTextMask(secretsOf(message, mask, codes)))(each);
};

/** A row as it is shown and handed out: all but its id, by which the rest of it is asked for. */
export const maskMessage = <Kind extends Message>(message: Kind, mask: Mask): Kind => {
  const text = textMaskOf(message, mask);
  return text ? maskFields(message, mask, text) : message;
};

/** A row as it is written into a file. */
export const maskRecord = <Kind extends Message>(message: Kind, mask: Mask): Kind => {
  const text = textMaskOf(message, mask);
  return text ? { ...maskFields(message, mask, text), id: text(message.id) } : message;
};
