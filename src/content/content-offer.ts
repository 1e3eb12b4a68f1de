import type { ContentOffer } from './content-tree.ts';
import { readFields, readList, readText } from './own-fields.ts';

/** The years that an offer may end in, in milliseconds; anything else is no instant. */
const earliest = Date.UTC(2001);
const latest = Date.UTC(9999);

const readExpiry = (value: unknown): string | null => {
  const text = readText(value, 'expiresAt', 'expiration_time_ms');
  if (text === null) return null;
  const instant = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  return instant > earliest && instant < latest ? new Date(instant).toISOString() : null;
};

/** A limited-time offer: what its definition says, and until when it was sent for. */
export const readOffer = (definition: unknown, sent: unknown): ContentOffer | null => {
  if (definition === null) return null;
  const name = 'limited_time_offer';
  const [parameter] = readList(sent, 'parameters');
  const offer = readFields(definition, name);
  return {
    text: readText(offer, 'text') ?? readText(definition, 'text'),
    expiresAt: readExpiry(readFields(parameter, name)) ?? readExpiry(offer) ?? readExpiry(definition),
  };
};
