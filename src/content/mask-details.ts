import type { MaskPart } from '../model/mask.ts';
import type { Message, MessageContent, MessageDetails } from '../model/message.ts';
import { blotOut, maskedText } from './blot-out.ts';
import { codesOf, isAuthentication } from './mask-code.ts';
import { maskJson } from './mask-json.ts';
import { maskError, maskFields, secretsOf } from './mask-message.ts';
import { readContent } from './message-content.ts';
import { fieldsOf, readText } from './own-fields.ts';
import { createTextMask, type TextMask } from './text-mask.ts';

type Mask = readonly MaskPart[];

interface MaskedDetails {
  readonly details: MessageDetails;
  /** What is masked of this very message: nobody has to ask for what it has not. */
  readonly parts: Mask;
}

const isHidden = (text: string | null | undefined): boolean => Boolean(text) && blotOut(text ?? '') !== text;

/** Which parts of a mask there is something of in a message. */
export const maskedParts = (
  { senderId, sentBy, recipient, preview }: Message,
  mask: Mask,
  codes: readonly string[],
): Mask => {
  const has: Readonly<Record<MaskPart, boolean>> = {
    sender: isHidden(senderId) || isHidden(sentBy),
    recipient: isHidden(recipient?.number),
    body: isHidden(preview),
    code: codes.length > 0,
  };
  return mask.filter((part) => has[part]);
};

/** Every text of a content, but those that say of what kind it is. */
const textsIn = (content: MessageContent | null): Set<string> => {
  const texts = new Set<string>();
  const collect: TextMask = (text) => {
    texts.add(text);
    return text;
  };
  maskJson(content, { text: collect, hides: () => false, isContent: true });
  return texts;
};

/** A code may be too short to be looked for: it is hidden where it is known to be one. */
const isCode = (field: string, source: object): boolean =>
  field === 'coupon_code' ||
  (field === 'code' && /copy|otp|coupon/i.test(readText(source, 'type', 'sub_type', 'name') ?? ''));

const maskContent = (
  content: MessageContent | null,
  text: TextMask,
  hides: (field: string, source: object) => boolean,
): MessageContent | null => {
  if (content === null) return null;
  const masked = maskJson(content, { text, hides, isContent: true });
  return { ...fieldsOf(masked), type: readText(masked, 'type') ?? '' };
};

/** A message masked, and what of it. */
export const readMasked = (details: MessageDetails, mask: Mask): MaskedDetails => {
  const { content, raw, events, preview } = details;
  const tree = readContent(content);
  const codes = mask.includes('code') ? codesOf(details, tree) : [];
  const known = maskedParts(details, mask, codes);
  const parts = mask.filter((part) => known.includes(part) || (part === 'body' && content !== null));
  if (parts.length === 0) return { details, parts };
  const secrets = secretsOf(details, parts, codes);
  const names = new Set(secrets.names);
  const maskText = createTextMask(secrets);
  const text: TextMask = (each) => (names.has(each) ? blotOut(each) : maskText(each));
  const hidesBody = parts.includes('body');
  const hidesValues = codes.length > 0 && isAuthentication(details, tree);
  const hidesCode = (field: string, source: object): boolean =>
    codes.length > 0 && (isCode(field, source) || (hidesValues && field === 'parameters'));
  const copyRaw = (): unknown => {
    const bodies = hidesBody ? textsIn(content).add(preview ?? '') : new Set();
    return maskJson(raw, {
      text: (each) => (each && bodies.has(each) ? maskedText : text(each)),
      hides: (field, source) =>
        (hidesBody && /^(?:content|preview)$/.test(field)) || hidesCode(field, source),
      isContent: false,
    });
  };
  let rawCopy: { readonly json: unknown } | undefined;
  return {
    parts,
    details: {
      ...maskFields(details, parts, maskText),
      id: maskText(details.id),
      messageId: details.messageId && maskText(details.messageId),
      correlationId: details.correlationId && maskText(details.correlationId),
      events: events.map((event) => ({ ...event, error: maskError(event.error, maskText) })),
      content: maskContent(content, text, hidesBody ? () => true : hidesCode),
      // It may be large, and few look at it.
      get raw() {
        return (rawCopy ??= { json: copyRaw() }).json;
      },
    },
  };
};

/**
 * A message as it may be shown, all of it: what is masked is left nowhere, neither in the content nor in the raw data,
 * in whatever writing.
 */
export const maskDetails = (details: MessageDetails, mask: Mask): MessageDetails =>
  readMasked(details, mask).details;
