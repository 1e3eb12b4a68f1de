import { contentText } from './content-text.ts';
import type { ContentHeader, ContentLocation, ContentMedia, ContentProduct } from './content-tree.ts';
import { asText, read, readFields, readText, readWord } from './own-fields.ts';

const mediaKinds: ReadonlySet<string> = new Set(['image', 'video', 'gif', 'audio', 'document', 'sticker']);
const isMediaKind = (word: string): word is ContentMedia['kind'] => mediaKinds.has(word);

const readLocation = (value: unknown): ContentLocation => ({
  kind: 'location',
  name: readText(value, 'name'),
  address: readText(value, 'address'),
  latitude: readText(value, 'latitude'),
  longitude: readText(value, 'longitude'),
});

const readProduct = (value: unknown): ContentProduct => ({
  kind: 'product',
  name: readText(value, 'name', 'title'),
  productId: readText(value, 'product_retailer_id', 'productId', 'id'),
  catalogId: readText(value, 'catalog_id', 'catalogId'),
});

const readMedia = (value: unknown, kind: ContentMedia['kind'], isVoice: boolean): ContentMedia => ({
  kind,
  isVoice: isVoice || read(value, 'voice') === true,
  url: readText(value, 'url', 'link'),
  mediaId: readText(value, 'id', 'mediaId'),
  mimeType: readText(value, 'mimeType', 'mime_type'),
  fileName: readText(value, 'fileName', 'filename', 'file_name'),
});

/** Reads `{ type: 'image', image: { … } }` as well as `{ type: 'image', url: … }`; the same for every kind. */
export const readHeader = (
  value: unknown,
  word = readWord(value, 'type', 'format'),
): ContentHeader | null => {
  if (typeof value === 'string' || word === null || word === 'text') {
    const text = contentText(asText(value) ?? readText(value, 'text'));
    return text && { kind: 'text', ...text };
  }
  // Meta sends a template's GIF as the video it is.
  const nested = readFields(value, word, readText(value, 'type') ?? word);
  const part = Object.keys(nested).length > 0 ? nested : value;
  const kind = word === 'voice' ? 'audio' : word;
  if (kind === 'location') return readLocation(part);
  if (kind === 'product') return readProduct(part);
  return isMediaKind(kind) ? readMedia(part, kind, word === 'voice') : { kind: 'unknown', type: word };
};
