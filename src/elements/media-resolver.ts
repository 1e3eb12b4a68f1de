import type { ContentMedia } from '../content/content-tree.ts';

/** Media of a message, as the endpoint tells of it. */
export interface MessageMedia extends ContentMedia {
  /** The endpoint's id of the message. */
  readonly message: string;
}

/**
 * A page's own way to media that its reader asks for: the bytes, or a URL that gives them to anybody, without cookies.
 * What it rejects with is shown to nobody.
 */
export type MediaResolver = (media: MessageMedia, signal: AbortSignal) => Promise<Blob | string>;
