import { html, nothing, type TemplateResult } from 'lit';
import type {
  ContentHeader,
  ContentLocation,
  ContentMedia,
  ContentProduct,
} from '../../content/content-tree.ts';
import { showControls } from '../../content/visible-controls.ts';
import type { ContentContext } from './content-context.ts';
import { contentIcon } from './content-icon.ts';
import { exactView, plainView } from './text-view.ts';

/** What is no text has a frame of its own, as on a phone. */
const frame = (kind: string, shown: unknown): TemplateResult =>
  html`<div class="frame">${contentIcon(kind)}${shown}</div>`;

const mediaView = (media: ContentMedia, { strings }: ContentContext): TemplateResult => {
  const { kind, isVoice, fileName, mimeType } = media;
  const about = [fileName && showControls(fileName), mimeType && showControls(mimeType)].filter(Boolean);
  return html`<p class="attachment">
    <strong>${strings.media(isVoice ? 'voice' : kind)}</strong> <bdi class="soft">${about.join(' · ')}</bdi>
  </p>`;
};

const locationView = (place: ContentLocation, context: ContentContext): TemplateResult => {
  const { name, address, latitude, longitude } = place;
  const coordinates = latitude !== null && longitude !== null ? `${latitude}, ${longitude}` : null;
  return html`<div class="attachment">
    <p><strong>${context.strings.media('location')}</strong> <bdi>${plainView(name, context)}</bdi></p>
    ${address === null ? nothing : html`<p dir="auto">${plainView(address, context)}</p>`}
    ${coordinates === null ? nothing : html`<p class="soft"><bdi>${exactView(coordinates, context)}</bdi></p>`}
  </div>`;
};

const productView = (product: ContentProduct, context: ContentContext): TemplateResult => {
  const ids = [product.productId, product.catalogId].filter((id) => id !== null).join(' · ');
  return html`<p class="attachment">
    <strong>${context.strings.media('product')}</strong> <bdi>${plainView(product.name, context)}</bdi>
    <bdi class="soft">${exactView(ids, context)}</bdi>
  </p>`;
};

/** What stands above a message’s text. */
export const headerView = (header: ContentHeader, context: ContentContext): unknown => {
  switch (header.kind) {
    case 'text':
      return html`<p class="bubble-title" dir="auto">${plainView(header, context)}</p>`;
    case 'location':
      return frame(header.kind, locationView(header, context));
    case 'product':
      return frame(header.kind, productView(header, context));
    case 'unknown':
      return html`<p class="attachment soft">${context.strings.contentType(header.type)}</p>`;
    default:
      return frame(
        header.isVoice ? 'voice' : header.kind,
        context.media ? context.media(header) : mediaView(header, context),
      );
  }
};
