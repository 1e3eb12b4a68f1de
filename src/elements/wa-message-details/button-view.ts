import { html, nothing, type TemplateResult } from 'lit';
import type { ContentButton, ContentText } from '../../content/content-tree.ts';
import { safeLink } from '../../content/safe-link.ts';
import { showControls } from '../../content/visible-controls.ts';
import { wordFor } from '../../format/message-text.ts';
import { formatInteger } from '../../format/number.ts';
import { formatPhoneNumber } from '../../format/phone-number.ts';
import { contentIcon } from './content-icon.ts';
import { looksOf, type ContentContext } from './content-context.ts';
import { inSteps } from './in-steps.ts';
import { exactView, plainView } from './text-view.ts';

const does = (shown: unknown): TemplateResult => html`<bdi class="does">${shown}</bdi>`;

/** Of what is masked nobody can tell whether it is safe. */
const isMasked = (text: string): boolean => /^[^\p{L}\p{N}]*•/u.test(text);

/** Where a button leads, its true host beside it where it is written otherwise. It may be a secret, so it is no link. */
const addressView = (url: ContentText, context: ContentContext): TemplateResult => {
  const link = safeLink(url.text);
  const written = url.text.toLowerCase();
  const isPlain = link
    ? ['https', 'http'].some((scheme) => written.startsWith(`${scheme}://${link.host}`))
    : isMasked(written);
  const remark = link ? showControls(link.host) : context.strings.unsafeAddress;
  return html`${does(exactView(url, context))} ${isPlain ? nothing : does(html`(${remark})`)}`;
};

const phoneView = (phone: string, context: ContentContext): TemplateResult => {
  const isSafe = isMasked(phone) || safeLink(`tel:${phone.replaceAll(' ', '')}`) !== null;
  return html`${does(exactView(formatPhoneNumber(phone), context))}
  ${isSafe ? nothing : does(html`(${context.strings.unsafeAddress})`)}`;
};

/** What a button says and would do; here it does nothing. */
const buttonView = (button: ContentButton, context: ContentContext): TemplateResult => {
  const { kind, label, url, phone, code, target } = button;
  const word = wordFor(kind, context.strings.buttonKinds);
  return html`<li class="bubble-button">
    <span class="label">
      ${contentIcon(kind)}
      ${label === null || label === word ? nothing : html`<span class="visually-hidden">${word}:</span>`}
      <bdi>${plainView(label ?? word, context)}</bdi>
    </span>
    ${url ? addressView(url, context) : nothing} ${phone === null ? nothing : phoneView(phone, context)}
    ${code === null ? nothing : does(exactView(code, context))}
    ${target === null ? nothing : does(exactView(target, context))}
  </li>`;
};

/** The buttons under a message. */
export const buttonsView = (buttons: readonly ContentButton[], context: ContentContext): unknown => {
  const { strings, locale } = context;
  return inSteps({
    count: buttons.length,
    first: 50,
    step: 50,
    key: [buttons, ...looksOf(context)],
    view: (from, to) =>
      html`<ul class="bubble-buttons batch">
        ${buttons.slice(from, to).map((button) => buttonView(button, context))}
      </ul>`,
    more: (left) => strings.showAllItems(formatInteger(left, locale)),
    less: strings.showLess,
  });
};
