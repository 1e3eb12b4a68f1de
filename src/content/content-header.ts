import type { ContentHeader, ContentLocation, ContentMedia } from './content-tree.ts';
import { asText, fieldsOf, read, readText, readWord } from './own-fields.ts';

const mediaKinds: ReadonlySet<string> = new Set(['image', 'video', 'gif', 'audio', 'document', 'sticker']);
const isMediaKind = (word: string): word is ContentMedia['kind'] => mediaKinds.has(word);

const readLocation = (value: unknown): ContentLocation => ({
  kind: 'location',
  name: readText(value, 'name'),
  address: readText(value, 'address'),
  latitude: readText(value, 'latitude'),
  longitude: readText(value, 'longitude'),
});

/** Reads `{ type: 'image', image: { … } }` as well as `{ type: 'image', url: … }`; the same for every media and place. */
export const readHeader = (
  value: unknown,
  kind = readWord(value, 'type', 'format'),
): ContentHeader | null => {
  if (typeof value === 'string') return value ? { kind: 'text', text: value } : null;
  if (kind === null || kind === 'text') {
    const text = asText(value) ?? readText(value, 'text');
    return text ? { kind: 'text', text } : null;
  }
  const part = fieldsOf(read(value, kind) ?? value);
  if (kind === 'location') return readLocation(part);
  if (!isMediaKind(kind)) return null;
  return {
    kind,
    url: readText(part, 'url', 'link'),
    mediaId: readText(part, 'id', 'mediaId'),
    mimeType: readText(part, 'mimeType', 'mime_type'),
    fileName: readText(part, 'fileName', 'filename', 'file_name'),
  };
};
