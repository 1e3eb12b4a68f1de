import type { ContentMedia } from '../../content/content-tree.ts';
import { formOf, mediaTypeOf, signatureLength, type MediaForm } from '../../content/media-type.ts';
import { showControls } from '../../content/visible-controls.ts';
import {
  MediaFailure,
  mostBytes,
  requestMedia,
  withPatience,
  type MediaRefusal,
} from '../../source/request-media.ts';
import type { MediaResolver, MessageMedia } from '../media-resolver.ts';
import { webAddress } from './web-address.ts';

/** Media that is here. */
export interface OpenedMedia {
  readonly form: MediaForm;
  /** Named after its bytes; a file is of no type that a browser would show. */
  readonly blob: Blob;
  readonly fileName: string;
  /** Why it is a file only. */
  readonly problem: 'mismatch' | 'too-large' | null;
}

/** A page knows its own addresses; those of messages are strangers'. */
const pageAddress = (url: string): string | null => {
  const parsed = URL.parse(url, document.baseURI);
  return parsed && /^(?:https?|blob|data):$/.test(parsed.protocol) ? parsed.href : null;
};

const bytesOf = async (
  media: MessageMedia,
  resolve: MediaResolver | undefined,
  signal: AbortSignal,
): Promise<Blob> => {
  const given = resolve && (await withPatience(async (own) => resolve(media, own), signal));
  if (given instanceof Blob) return given;
  const address = resolve ? pageAddress(String(given)) : webAddress(media.url)?.href;
  if (!address) throw new MediaFailure('address');
  return requestMedia(address, signal);
};

const octets = 'application/octet-stream';

/** The end of a name says what a file is; no disk takes one that is longer. */
const longestName = 100;

const nameOf = ({ fileName, kind }: ContentMedia, extension: string | undefined): string => {
  if (!fileName) return `${kind}.${extension ?? 'bin'}`;
  const name = showControls(fileName.slice(-longestName));
  return fileName.length > longestName ? `…${name}` : name;
};

const lookInto = async (media: MessageMedia, bytes: Blob): Promise<OpenedMedia> => {
  const start = await bytes.slice(0, signatureLength).arrayBuffer();
  if (bytes.size === 0) throw new MediaFailure('unavailable');
  const type = mediaTypeOf(new Uint8Array(start));
  const { form, isAsSaid } = formOf(media, type);
  const isTooLarge = bytes.size > mostBytes;
  const isFile = form === 'file' || isTooLarge;
  // Sound in a container of films is sound.
  const mimeType = form === 'audio' ? type?.mimeType.replace('video/', 'audio/') : type?.mimeType;
  return {
    form: isFile ? 'file' : form,
    blob: new Blob([bytes], { type: isFile ? octets : mimeType }),
    fileName: nameOf(media, type?.extension),
    problem: isTooLarge ? 'too-large' : isAsSaid ? null : 'mismatch',
  };
};

/** Gets media that a reader asks for, and looks into it; or says why it cannot be had. Never rejects. */
export const openMedia = async (
  media: MessageMedia,
  resolve: MediaResolver | undefined,
  signal: AbortSignal,
): Promise<OpenedMedia | MediaRefusal> => {
  try {
    return await lookInto(media, await bytesOf(media, resolve, signal));
  } catch (cause) {
    // Whatever a page's own function throws may hold what nobody should read.
    return cause instanceof MediaFailure ? cause.refusal : 'unavailable';
  }
};
