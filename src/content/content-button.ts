import { contentText } from './content-text.ts';
import type { ContentButton } from './content-tree.ts';
import { fieldsOf, read, readFields, readList, readText, readWord } from './own-fields.ts';

const otherWords: ReadonlyMap<string, string> = new Map([
  ['reply', 'quick-reply'],
  ['phone', 'phone-number'],
  ['cta-url', 'url'],
  ['cta-call', 'phone-number'],
  ['cta-copy', 'copy-code'],
  ['catalog-message', 'catalog'],
  ['product', 'spm'],
  ['product-list', 'mpm'],
  ['send-location', 'location-request'],
  ['address-message', 'address'],
]);

/** How a one-time code gets from the message into the app. */
const otpKinds: ReadonlySet<string> = new Set(['copy-code', 'one-tap', 'zero-tap']);

/** Meta gives the button of an authentication template back as one to a page of its own. */
const otpPage = /^https:\/\/(?:www\.)?whatsapp\.com\/otp\/code\b/i;

const kindOf = (value: unknown, url: string | null): string => {
  const word = readWord(value, 'type', 'sub_type') ?? 'unknown';
  const isOtp = word === 'otp' || (url !== null && otpPage.test(url));
  if (!isOtp) return otherWords.get(word) ?? word;
  const inUrl = /[?&]otp_type=(\w{1,20})/i
    .exec(url ?? '')?.[1]
    ?.toLowerCase()
    .replaceAll('_', '-');
  const otpKind = readWord(value, 'otp_type') ?? inUrl ?? '';
  return otpKinds.has(otpKind) ? otpKind : 'otp';
};

/** Reads a rendered button, a template definition's, and an interactive message's. */
export const readButton = (value: unknown): ContentButton => {
  const reply = read(value, 'reply', 'quick_reply');
  const url = readText(value, 'url');
  const isOtpUrl = url !== null && otpPage.test(url);
  const kind = kindOf(value, isOtpUrl ? url : null);
  const isOneTap = kind === 'one-tap';
  const [app] = readList(value, 'supported_apps');
  return {
    kind,
    label:
      (isOneTap ? readText(value, 'autofill_text') : null) ??
      readText(value, 'label', 'text', 'title', 'display_text', 'flow_cta') ??
      readText(reply, 'title'),
    url: contentText(isOtpUrl ? null : url),
    phone: readText(value, 'phone', 'number', 'phoneNumber', 'phone_number'),
    code: readText(value, 'code', 'coupon_code'),
    target:
      readText(value, 'payload', 'flow_name', 'flow_id', 'thumbnail_product_retailer_id', 'package_name') ??
      readText(app, 'package_name') ??
      readText(value, 'product_retailer_id', 'id') ??
      readText(reply, 'id'),
  };
};

/** What an interactive message's `action` offers: replies, the list it opens, the place it leads to. */
export const readActionButtons = (action: unknown, subtype: string | null): readonly ContentButton[] => {
  const buttons = readList(action, 'buttons').map(readButton);
  const list = readText(action, 'button');
  if (list !== null) buttons.push(readButton({ type: 'list', label: list }));
  const name = readText(action, 'name');
  if (name !== null) buttons.push(readButton({ ...readFields(action, 'parameters'), type: name }));
  else if (subtype === 'product' || subtype === 'product-list')
    buttons.push(readButton({ ...fieldsOf(action), type: subtype }));
  return buttons;
};
