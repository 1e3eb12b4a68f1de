/** A picture of one pixel. */
export const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

/** A picture that begins as one, and is none. */
export const brokenPng = Uint8Array.from(png, (byte, index) => (index < 8 ? byte : 0));

export const text = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words);

/** The beginning of a film, and nothing else of it. */
export const brokenFilm = text('\0\0\0\x18ftypisom\0\0\0\0and so on');

/** What elements make addresses of. */
export interface ObjectUrls {
  readonly made: Blob[];
  /** How many are in use. */
  inUse: number;
}

/** Watches addresses of files until the test is over. */
export const watchObjectUrls = (): ObjectUrls => {
  const { createObjectURL, revokeObjectURL } = URL;
  const urls: ObjectUrls = { made: [], inUse: 0 };
  URL.createObjectURL = (file: Blob) => {
    urls.made.push(file);
    urls.inUse += 1;
    return createObjectURL.call(URL, file);
  };
  URL.revokeObjectURL = (url) => {
    urls.inUse -= 1;
    revokeObjectURL.call(URL, url);
  };
  undo.push(() => Object.assign(URL, { createObjectURL, revokeObjectURL }));
  return urls;
};

/** Takes the place of the network. */
export const answerFetch = (answer: typeof fetch): void => {
  const { fetch } = window;
  window.fetch = answer;
  undo.push(() => (window.fetch = fetch));
};

/** What is saved, by name, instead of a download. */
export const watchDownloads = (): string[] => {
  const names: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  undo.push(() => (HTMLAnchorElement.prototype.click = click));
  return names;
};

const undo: (() => unknown)[] = [];

afterEach(() => {
  for (const again of undo.splice(0).reverse()) again();
});
