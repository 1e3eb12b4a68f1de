import { html, nothing, type TemplateResult } from 'lit';
import type { ContentMedia } from '../../content/content-tree.ts';
import { showControls } from '../../content/visible-controls.ts';
import { formatByteSize } from '../../format/byte-size.ts';
import type { DetailsStrings } from '../../i18n/details-strings.ts';
import type { ContentContext } from './content-context.ts';
import type { MediaController, MediaState } from './media-controller.ts';
import { exactView } from './text-view.ts';
import { webAddress } from './web-address.ts';

interface MediaView {
  readonly media: ContentMedia;
  readonly controller: MediaController;
  readonly context: ContentContext;
}

const wordFor = ({ kind, isVoice }: ContentMedia, strings: DetailsStrings): string =>
  strings.media(isVoice ? 'voice' : kind);

const buttonText = (
  state: MediaState,
  { kind }: ContentMedia,
  { strings, locale }: ContentContext,
): string => {
  switch (state.status) {
    case 'idle':
      return strings.loadMedia(kind);
    case 'loading':
      return strings.cancelMedia;
    case 'shown':
      return strings.hideMedia;
    case 'file':
      return strings.saveMedia(state.opened.fileName, formatByteSize(state.opened.blob.size, locale));
    case 'failed':
      return strings.retryMedia;
  }
};

const statusText = (state: MediaState, strings: DetailsStrings): string => {
  if (state.status === 'idle') return '';
  if (state.status === 'loading') return strings.mediaLoading;
  return state.status === 'shown' || state.problem === null
    ? strings.mediaLoaded
    : strings.mediaProblems[state.problem];
};

/** Whoever sees the media, or the button that saves it, need not be told that it is here. */
const isPlain = (state: MediaState): boolean =>
  state.status === 'shown' || (state.status === 'file' && state.problem === null);

/** Nothing begins by itself, and nothing but pictures, films and sound is ever shown. */
const shownView = (state: MediaState, { media, controller, context }: MediaView): unknown => {
  if (state.status !== 'shown') return nothing;
  const { url, opened } = state;
  const label = `${wordFor(media, context.strings)} ${opened.fileName}`;
  const giveUp = (): void => void controller.giveUp(media);
  switch (opened.form) {
    case 'image':
      return html`<img class="media-shown" src=${url} alt=${label} decoding="async" @error=${giveUp} />`;
    case 'video':
      return html`<video
        class="media-shown"
        src=${url}
        aria-label=${label}
        controls
        playsinline
        preload="metadata"
        @error=${giveUp}
      ></video>`;
    case 'audio':
      return html`<audio
        class="media-shown"
        src=${url}
        aria-label=${label}
        controls
        preload="metadata"
        @error=${giveUp}
      ></audio>`;
    case 'file':
      return nothing;
  }
};

/** What cannot be had here can be looked at where it is. */
const elsewhereView = (state: MediaState, { url }: ContentMedia, strings: DetailsStrings): unknown => {
  const link = state.status === 'failed' ? webAddress(url) : null;
  if (!link) return nothing;
  return html`<a
    href=${link.href}
    target="_blank"
    rel="noopener noreferrer nofollow ugc"
    referrerpolicy="no-referrer"
    >${strings.openMediaAt(showControls(link.host))}</a
  >`;
};

/**
 * A picture, film, sound or document of a message. Nothing of it is loaded before its button is pressed, and what cannot
 * be shown can be saved.
 */
export const mediaView = (view: MediaView): TemplateResult => {
  const { media, controller, context } = view;
  const { strings } = context;
  const state = controller.state(media);
  const about = [media.fileName, media.mimeType].filter(Boolean).join(' · ');
  const hasWay = controller.hasResolver || webAddress(media.url) !== null;
  return html`<div class="media">
    <p class="attachment">
      <strong>${wordFor(media, strings)}</strong> <bdi class="soft">${exactView(about, context)}</bdi>
    </p>
    ${shownView(state, view)}
    <p class="media-foot">
      ${
        hasWay
          ? html`<button class="link" @click=${() => controller.press(media)}>
              ${buttonText(state, media, context)}
            </button>`
          : nothing
      }
      ${elsewhereView(state, media, strings)}
      <span class=${isPlain(state) ? 'visually-hidden' : 'soft'} role="status"
        >${hasWay ? statusText(state, strings) : strings.mediaProblems.address}</span
      >
    </p>
  </div>`;
};
