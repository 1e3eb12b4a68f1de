import { maskMessage } from '../content/mask-message.ts';
import { readMask, type MaskPart } from '../model/mask.ts';
import { isMalformed, type Message } from '../model/message.ts';
import type { Page } from '../model/report-source.ts';

/** What masked rows were, for as long as they are here. */
const originals = new WeakMap<Message, Message>();

/** A page whose rows are masked before anything gets them. */
export const maskRows = (page: Page, mask: readonly MaskPart[]): Page => {
  const parts = readMask(mask);
  const rows = page.rows.map((row) => {
    if (isMalformed(row)) return row;
    const masked = maskMessage(row, parts);
    if (masked !== row) originals.set(masked, row);
    return masked;
  });
  return { ...page, rows };
};

/** What a row was before it was masked, if it was. */
export const originalOf = (message: Message): Message => originals.get(message) ?? message;
