import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ContentMedia } from '../../content/content-tree.ts';
import { offerDownload } from '../../export/offer-download.ts';
import type { MediaProblem } from '../../i18n/details-strings.ts';
import type { MediaResolver } from '../media-resolver.ts';
import { loadOpenMedia } from './load-details-part.ts';
import type { OpenedMedia } from './open-media.ts';

/** How far media is that a reader may ask for. */
export type MediaState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading'; readonly request: AbortController }
  | { readonly status: 'shown'; readonly opened: OpenedMedia; readonly url: string }
  /** It is here, and can only be saved. */
  | { readonly status: 'file'; readonly opened: OpenedMedia; readonly problem: MediaProblem | null }
  | { readonly status: 'failed'; readonly problem: MediaProblem };

interface MediaOptions {
  readonly resolve: () => MediaResolver | undefined;
  /** The endpoint's id of the message that is shown. */
  readonly message: () => string;
}

const idle: MediaState = { status: 'idle' };

/** What tells the media of a message from one another. */
const keyOf = ({ kind, url, mediaId, fileName }: ContentMedia): string =>
  JSON.stringify([kind, url, mediaId, fileName]);

/** The media of one message: nothing of it is loaded before its reader asks, and nothing stays when they leave. */
export class MediaController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: MediaOptions;
  readonly #states = new Map<string, MediaState>();
  /** Another number for each change. */
  revision = 0;

  constructor(host: ReactiveControllerHost, options: MediaOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Whether there is any way to it. */
  get hasResolver(): boolean {
    return this.#options.resolve() !== undefined;
  }

  state(media: ContentMedia): MediaState {
    return this.#states.get(keyOf(media)) ?? idle;
  }

  /** Does what is next: loads it, stops that, hides it, or hands it out as a file. */
  press(media: ContentMedia): void {
    const state = this.state(media);
    if (state.status === 'file') offerDownload(state.opened.blob, state.opened.fileName);
    else if (state.status === 'loading' || state.status === 'shown') this.#set(media, idle);
    else void this.#load(media);
  }

  /** The browser cannot show what it was given, or may not. */
  async giveUp(media: ContentMedia): Promise<void> {
    const state = this.state(media);
    if (state.status !== 'shown') return;
    const { opened } = state;
    const problem = opened.form === 'image' ? await imageProblem(opened.blob) : 'unplayable';
    if (this.state(media) === state) this.#set(media, { status: 'file', opened: asFile(opened), problem });
  }

  /** Lets go of everything. */
  stop(): void {
    for (const state of this.#states.values()) release(state);
    this.#states.clear();
    this.revision += 1;
  }

  async #load(media: ContentMedia): Promise<void> {
    const loading: MediaState = { status: 'loading', request: new AbortController() };
    this.#set(media, loading);
    const openMedia = await loadOpenMedia();
    if (this.state(media) !== loading) return;
    const given = { ...media, message: this.#options.message() };
    const opened = await openMedia?.(given, this.#options.resolve(), loading.request.signal);
    if (this.state(media) !== loading) return;
    if (typeof opened !== 'object') this.#set(media, { status: 'failed', problem: opened ?? 'unavailable' });
    else if (opened.form === 'file') this.#set(media, { status: 'file', opened, problem: opened.problem });
    else this.#set(media, { status: 'shown', opened, url: URL.createObjectURL(opened.blob) });
  }

  #set(media: ContentMedia, state: MediaState): void {
    release(this.state(media));
    this.#states.set(keyOf(media), state);
    this.revision += 1;
    this.#host.requestUpdate();
  }
}

const release = (state: MediaState): void => {
  if (state.status === 'loading') state.request.abort();
  if (state.status === 'shown') URL.revokeObjectURL(state.url);
};

/** Of no type that a browser would show from the page's own address. */
const asFile = (opened: OpenedMedia): OpenedMedia => ({
  ...opened,
  blob: opened.blob.slice(0, opened.blob.size, 'application/octet-stream'),
});

/** A page's policy may forbid what the browser could do very well. */
const imageProblem = (image: Blob): Promise<MediaProblem> =>
  createImageBitmap(image).then(
    (bitmap) => {
      bitmap.close();
      return 'blocked';
    },
    () => 'undecodable',
  );
