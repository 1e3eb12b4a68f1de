import * as v from 'valibot';
import type { MessageDetails } from '../model/message.ts';
import { decode, error, instant, messageEntries, optionalText, text } from './decode.ts';

/** A price may be written as a number, although that may cost it a digit. */
const amount = v.union([text, v.pipe(v.number(), v.transform(String))]);

// What only the details show must not keep the rest of a message from being shown.
const detailsSchema = v.object({
  ...messageEntries,
  messageId: v.fallback(optionalText, null),
  correlationId: v.fallback(optionalText, null),
  events: v.fallback(
    v.nullish(v.array(v.object({ status: v.string(), at: instant, error: v.nullish(error, null) })), []),
    [],
  ),
  content: v.fallback(v.nullish(v.looseObject({ type: v.string() }), null), null),
  price: v.fallback(
    v.nullish(v.object({ amount, currency: v.string(), category: optionalText }), null),
    null,
  ),
});

/** One message with its details. In a file of its own: a first view has no use for it. */
export const decodeDetails = (json: unknown): MessageDetails => ({
  ...decode(detailsSchema, json),
  raw: json,
});
