/** Which way a message went. An open vocabulary: other words are shown as they came. */
export type Direction = 'outbound' | 'inbound';

export interface Recipient {
  /** ISO 3166-1 alpha-2, or null where the endpoint does not know it. */
  readonly country: string | null;
  /** E.164, or masked by the endpoint, or null where WhatsApp gave none. */
  readonly number: string | null;
}

/** Why a message failed, in Meta's words. `code` is the only part that is stable. */
export interface MessageError {
  readonly code: number | null;
  readonly title: string | null;
  readonly details: string | null;
}

export interface MessageTemplate {
  readonly name: string;
  readonly language: string | null;
  /** authentication, utility, marketing, or whatever Meta adds. */
  readonly category: string | null;
}

/** One message as a row of the report. `null` means the endpoint did not say. */
export interface Message {
  readonly id: string;
  readonly direction: string;
  readonly senderId: string;
  readonly source: string | null;
  readonly sentBy: string | null;
  readonly recipient: Recipient | null;
  /** Accepted or refused by the provider: submitted or rejected. */
  readonly submission: string | null;
  /** What became of it: delivered, read, pending or failed. */
  readonly status: string | null;
  /** RFC 3339 instant. */
  readonly sentAt: string;
  /** RFC 3339 instant of the last change. */
  readonly updatedAt: string | null;
  readonly error: MessageError | null;
  readonly template: MessageTemplate | null;
  readonly preview: string | null;
}

/** A row the endpoint sent that cannot be a message: it keeps its place, and says what is wrong with it. */
export interface MalformedRow {
  readonly malformed: {
    /** Where in the answer, such as `messages.3.sentAt`. */
    readonly path: string;
    /** What should have been there, in words. */
    readonly expected: string;
  };
}

export type Row = Message | MalformedRow;

export const isMalformed = (row: Row): row is MalformedRow => 'malformed' in row;

/** One step in the life of a message. */
export interface MessageEvent {
  readonly status: string;
  /** RFC 3339 instant. */
  readonly at: string;
  readonly error: MessageError | null;
}

/** A message's content as it came: `type` says which of WhatsApp's shapes the rest has. */
export interface MessageContent {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Price {
  /** A decimal number as text, so that no digit is lost. */
  readonly amount: string;
  /** ISO 4217. */
  readonly currency: string;
  readonly category: string | null;
}

/** Everything that is known of one message. */
export interface MessageDetails extends Message {
  /** WhatsApp's own id, `wamid.…`. */
  readonly messageId: string | null;
  readonly correlationId: string | null;
  readonly events: readonly MessageEvent[];
  readonly content: MessageContent | null;
  readonly price: Price | null;
  /** The endpoint's answer, untouched. */
  readonly raw: unknown;
}
