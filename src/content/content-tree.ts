export interface ContentMedia {
  readonly kind: 'image' | 'video' | 'gif' | 'audio' | 'document' | 'sticker';
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

export type ContentHeader = { readonly kind: 'text'; readonly text: string } | ContentMedia | ContentLocation;

export interface ContentButton {
  /** quick-reply, url, phone-number, copy-code, otp, flow, catalog, … or whatever it calls itself. */
  readonly kind: string;
  readonly label: string | null;
  readonly url: string | null;
  readonly phone: string | null;
  readonly code: string | null;
}

/** A row of a list, a contact, a product, a card: whatever comes several at a time. */
export interface ContentItem {
  readonly title: string | null;
  readonly details: string | null;
}

/** What a message says, as far as it can be told, in the order in which a phone shows it. */
export interface ContentTree {
  /** `unknown` where WhatsApp has, or will have, a type this report cannot tell more about. */
  readonly kind: 'message' | 'unknown';
  /** WhatsApp's word: text, image, template, interactive, … */
  readonly type: string;
  readonly header: ContentHeader | null;
  /** With WhatsApp's markup; the other texts have none. */
  readonly body: string | null;
  readonly footer: string | null;
  readonly buttons: readonly ContentButton[];
  readonly items: readonly ContentItem[];
  /** Values that were filled into a template. */
  readonly variables: readonly string[];
}
