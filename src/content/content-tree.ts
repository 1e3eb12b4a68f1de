/** A variable of a template, by its place in a text. */
export interface PlacedVariable {
  /** As it is written within the braces: 1, or first_name. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Without a value, `{{1}}` itself stands there. */
  readonly isFilled: boolean;
}

/** A text, and which of it are variables, from its beginning to its end. */
export interface ContentText {
  readonly text: string;
  readonly variables: readonly PlacedVariable[];
}

export interface ContentMedia {
  readonly kind: 'image' | 'video' | 'gif' | 'audio' | 'document' | 'sticker';
  /** Spoken into the phone, and not a file that was sent. */
  readonly isVoice: boolean;
  /** Where it says it is. Never to be loaded unasked. */
  readonly url: string | null;
  /** Meta's id of it. */
  readonly mediaId: string | null;
  readonly mimeType: string | null;
  readonly fileName: string | null;
}

export interface ContentLocation {
  readonly kind: 'location';
  readonly name: string | null;
  readonly address: string | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
}

export interface ContentProduct {
  readonly kind: 'product';
  readonly name: string | null;
  readonly productId: string | null;
  readonly catalogId: string | null;
}

export type ContentHeader =
  | ({ readonly kind: 'text' } & ContentText)
  | ContentMedia
  | ContentLocation
  | ContentProduct
  /** One of a kind that this report cannot tell more about. */
  | { readonly kind: 'unknown'; readonly type: string };

export interface ContentButton {
  /** quick-reply, url, phone-number, copy-code, one-tap, flow, catalog, … or whatever it calls itself. */
  readonly kind: string;
  readonly label: string | null;
  readonly url: ContentText | null;
  readonly phone: string | null;
  readonly code: string | null;
  /** What else it leads to or sends back: the id of a form or a product, an app, a payload. */
  readonly target: string | null;
}

/** A row of a list, a product, a line of a contact, a field and its value: whatever comes several at a time. */
export interface ContentItem {
  readonly title: string | null;
  readonly details: string | null;
}

export interface ContentSection {
  /**
   * In `list`, `products` and `contact` the items are to be read; in the others they are names and values. `values`
   * are those of a template whose text nobody gave, `unknown` is a part of it that this report does not know.
   */
  readonly kind:
    'list' | 'products' | 'contact' | 'address' | 'answers' | 'payload' | 'values' | 'errors' | 'unknown';
  readonly title: string | null;
  readonly items: readonly ContentItem[];
  /** How many items are not among these. */
  readonly leftOut: number;
}

export interface ContentAmount {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string | null;
}

export interface ContentOrder {
  readonly catalogId: string | null;
  readonly lines: readonly {
    readonly product: string | null;
    readonly quantity: string | null;
    readonly price: ContentAmount | null;
  }[];
  /** One for each currency; none where the price of a line cannot be told. */
  readonly totals: readonly ContentAmount[];
}

export interface ContentOffer {
  readonly text: string | null;
  /** RFC 3339 instant. */
  readonly expiresAt: string | null;
}

export interface ContentReaction {
  /** Null where a reaction was taken back. */
  readonly emoji: string | null;
}

/** What a message and each card of a carousel have alike. */
export interface ContentParts {
  readonly header: ContentHeader | null;
  /** With WhatsApp's markup; the other texts have none. */
  readonly body: ContentText | null;
  readonly footer: ContentText | null;
  readonly buttons: readonly ContentButton[];
}

/** What a message says, as far as it can be told, in the order in which a phone shows it. */
export interface ContentTree extends ContentParts {
  /** `unknown` where WhatsApp has, or will have, a type this report cannot tell more about. */
  readonly kind: 'message' | 'unknown';
  /** WhatsApp's word: text, image, template, interactive, … */
  readonly type: string;
  /** The word of an interactive message for itself: list, product, flow, … */
  readonly subtype: string | null;
  readonly offer: ContentOffer | null;
  readonly reaction: ContentReaction | null;
  readonly sections: readonly ContentSection[];
  readonly order: ContentOrder | null;
  readonly cards: readonly ContentParts[];
  /** WhatsApp's id of the message that this one answers or reacts to. */
  readonly about: string | null;
  /** The words are Meta's own for authentication, in English, and were not given. */
  readonly isWordingImplied: boolean;
  /** How many characters of its values a template had no room for. */
  readonly leftOut: number;
  /** Every value that was sent for a template, shown or not. */
  readonly variables: readonly string[];
}
