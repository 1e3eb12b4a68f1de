/** How a file of WhatsApp's can be shown; a `file` can only be saved. */
export type MediaForm = 'image' | 'video' | 'audio' | 'file';

export interface MediaType {
  readonly form: MediaForm;
  /** As the bytes have it, whatever it was called. */
  readonly mimeType: string;
  readonly extension: string;
}

/** Bytes that are enough to tell. */
export const signatureLength = 64;

type Signature = readonly [start: string, form: MediaForm, mimeType: string, extension: string];

/** `.` stands for any byte; a byte a character. */
const signatures: readonly Signature[] = [
  ['\xff\xd8\xff', 'image', 'image/jpeg', 'jpg'],
  ['\x89PNG\r\n\x1a\n', 'image', 'image/png', 'png'],
  ['GIF87a', 'image', 'image/gif', 'gif'],
  ['GIF89a', 'image', 'image/gif', 'gif'],
  ['RIFF....WEBP', 'image', 'image/webp', 'webp'],
  ['....ftyp3g', 'video', 'video/3gpp', '3gp'],
  ['....ftypM4A', 'audio', 'audio/mp4', 'm4a'],
  ['....ftypM4B', 'audio', 'audio/mp4', 'm4a'],
  ['....ftypqt', 'video', 'video/quicktime', 'mov'],
  ['....ftyphei', 'file', 'image/heic', 'heic'],
  ['....ftypavif', 'file', 'image/avif', 'avif'],
  ['....ftyp', 'video', 'video/mp4', 'mp4'],
  ['OggS', 'audio', 'audio/ogg', 'ogg'],
  ['#!AMR', 'audio', 'audio/amr', 'amr'],
  ['ID3', 'audio', 'audio/mpeg', 'mp3'],
  ['%PDF-', 'file', 'application/pdf', 'pdf'],
  ['PK\x03\x04', 'file', 'application/zip', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'file', 'application/x-ole-storage', 'doc'],
];

const matches = (text: string, start: string): boolean =>
  text.length >= start.length &&
  [...start].every((character, index) => character === '.' || character === text[index]);

/** A frame of MPEG audio begins with eleven ones; which layer it says tells AAC from MP3. */
const audioFrame = (first: number, second: number): MediaType | null => {
  if (first !== 0xff || (second & 0xe0) !== 0xe0) return null;
  if ((second & 0xf6) === 0xf0) return { form: 'audio', mimeType: 'audio/aac', extension: 'aac' };
  const isLayer3 = (second & 0x06) === 0x02 && (second & 0x18) !== 0x08;
  return isLayer3 ? { form: 'audio', mimeType: 'audio/mpeg', extension: 'mp3' } : null;
};

/** What a file is by its first bytes; null where they tell nothing, as for text, markup and scripts. */
export const mediaTypeOf = (bytes: Uint8Array): MediaType | null => {
  const text = String.fromCharCode(...bytes.subarray(0, signatureLength));
  const found = signatures.find(([start]) => matches(text, start));
  if (!found) return audioFrame(bytes[0] ?? 0, bytes[1] ?? 0);
  const [, form, mimeType, extension] = found;
  return { form, mimeType, extension };
};

/** What media says it is. */
interface MediaClaim {
  readonly kind: string;
  readonly mimeType: string | null;
  readonly fileName: string | null;
}

const wantedForms: Readonly<Record<string, readonly MediaForm[]>> = {
  image: ['image'],
  sticker: ['image'],
  video: ['video'],
  gif: ['image', 'video'],
  // Sound alone comes in the container of films too.
  audio: ['audio', 'video'],
};

/** What documents claim by their type or the end of their name, and the bytes that go with it. */
const documentClaims: readonly (readonly [claim: RegExp, extension: string])[] = [
  [/^application\/pdf\b|\.pdf$/i, 'pdf'],
  [/openxmlformats|opendocument|^application\/zip\b|\.(?:zip|docx|xlsx|pptx|od[tsp])$/i, 'zip'],
  [/^application\/(?:msword|vnd\.ms-(?:excel|powerpoint))\b|\.(?:doc|xls|ppt)$/i, 'doc'],
];

/**
 * How media may be shown, of what its bytes are: as what it says it is, or as a file. `isAsSaid` is false where the
 * bytes are of another kind than that.
 */
export const formOf = (
  { kind, mimeType, fileName }: MediaClaim,
  type: MediaType | null,
): { readonly form: MediaForm; readonly isAsSaid: boolean } => {
  const wanted = Object.hasOwn(wantedForms, kind) ? wantedForms[kind] : undefined;
  if (wanted) {
    const isAsSaid = type !== null && wanted.includes(type.form);
    return { form: isAsSaid ? (kind === 'audio' ? 'audio' : type.form) : 'file', isAsSaid };
  }
  const claims = documentClaims.filter(([claim]) => claim.test(mimeType ?? '') || claim.test(fileName ?? ''));
  return { form: 'file', isAsSaid: claims.every(([, extension]) => extension === type?.extension) };
};
