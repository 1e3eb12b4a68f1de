type SectionTitle = 'address' | 'answers' | 'payload' | 'values' | 'errors' | 'unknown';
type LimitedPart = 'header' | 'body' | 'footer' | 'buttons' | 'cards';

/** The texts around what a message says. */
export interface ContentStrings {
  /** image, video, gif, audio, voice, document, sticker, location or product. */
  readonly media: (kind: string) => string;
  readonly filledVariable: (name: string) => string;
  readonly missingVariable: (name: string) => string;
  readonly missingVariables: (count: number, formatted: string) => string;
  /** What buttons do, for those that have no label, and for whoever cannot see their icons. */
  readonly buttonKinds: Readonly<Record<string, string>>;
  readonly unsafeAddress: string;
  readonly cards: (count: number, formatted: string) => string;
  readonly sectionTitles: Readonly<Record<SectionTitle, string>>;
  readonly offer: string;
  readonly offerEnds: (time: string) => string;
  readonly order: string;
  readonly orderTotal: string;
  readonly reaction: string;
  readonly reactionRemoved: string;
  readonly about: (id: string) => string;
  readonly showAllText: (left: string) => string;
  readonly showAllItems: (left: string) => string;
  readonly showLess: string;
  readonly itemsLeftOut: (left: string) => string;
  readonly charactersLeftOut: (left: string) => string;
  readonly impliedWording: string;
  readonly limitedParts: Readonly<Record<LimitedPart, string>>;
  readonly overLimit: (part: string, length: string, limit: string) => string;
}

export const enContent: ContentStrings = {
  media: (kind) =>
    kind === 'gif'
      ? 'GIF'
      : kind === 'voice'
        ? 'Voice message'
        : kind.charAt(0).toUpperCase() + kind.slice(1),
  filledVariable: (name) => `Filled in for {{${name}}}`,
  missingVariable: (name) => `No value was sent for {{${name}}}`,
  missingVariables: (count, formatted) =>
    count === 1 ? 'One variable has no value.' : `${formatted} variables have no value.`,
  buttonKinds: {
    'quick-reply': 'Reply',
    url: 'Open page',
    'phone-number': 'Call number',
    'copy-code': 'Copy code',
    'one-tap': 'Fill in code',
    'zero-tap': 'Code without a tap',
    otp: 'One-time code',
    flow: 'Open form',
    catalog: 'View catalog',
    mpm: 'View items',
    spm: 'View item',
    list: 'Open list',
    'voice-call': 'Call on WhatsApp',
    'location-request': 'Send location',
    address: 'Give address',
    'call-permission-request': 'Allow calls',
    app: 'Open app',
    'request-contact-info': 'Share contact',
  },
  unsafeAddress: 'not safe to open',
  cards: (count, formatted) => (count === 1 ? '1 card' : `${formatted} cards`),
  sectionTitles: {
    address: 'Address',
    answers: 'Answers',
    payload: 'Sent back',
    values: 'Only the values are known, not the words around them',
    errors: 'WhatsApp says',
    unknown: 'Other parts',
  },
  offer: 'Limited-time offer',
  offerEnds: (time) => `Ends ${time}`,
  order: 'Order',
  orderTotal: 'Total',
  reaction: 'Reaction',
  reactionRemoved: 'Took a reaction back',
  about: (id) => `To message ${id}`,
  showAllText: (left) => `Show all, ${left} more characters`,
  showAllItems: (left) => `Show all, ${left} more`,
  showLess: 'Show less',
  itemsLeftOut: (left) => `${left} more are left out`,
  charactersLeftOut: (left) => `The values are too long: ${left} characters are left out.`,
  impliedWording: 'In Meta’s own words for codes, here in English: they were not sent along.',
  limitedParts: { header: 'Header', body: 'Text', footer: 'Footer', buttons: 'Buttons', cards: 'Cards' },
  overLimit: (part, length, limit) => `${part}: ${length}, WhatsApp allows ${limit}`,
};
