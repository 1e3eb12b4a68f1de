/** A clipboard that a test can look into. The real one asks its user before it is read. */
export interface Clipboard {
  /** What was written, the latest last. */
  readonly texts: string[];
  /** Whether the page may write. */
  isAllowed: boolean;
}

/** Puts a clipboard in the place of the browser's until the test is over. */
export const useClipboard = (): Clipboard => {
  const clipboard: Clipboard = { texts: [], isAllowed: true };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string): Promise<void> => {
        if (!clipboard.isAllowed) throw new DOMException('not allowed', 'NotAllowedError');
        clipboard.texts.push(text);
      },
    },
  });
  return clipboard;
};

/** A page without TLS has none. */
export const removeClipboard = (): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});
