/** A file that the browser was told to save. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** Nobody answers the browser's own question where to save a file. */
const hidePicker = (): (() => void) => {
  const { showSaveFilePicker } = window as { showSaveFilePicker?: unknown };
  if (!showSaveFilePicker) return () => undefined;
  Reflect.set(window, 'showSaveFilePicker', undefined);
  return () => void Reflect.set(window, 'showSaveFilePicker', showSaveFilePicker);
};

/** What the browser is told to save while something is done. */
export const savedBy = async (act: () => Promise<unknown>): Promise<readonly SavedFile[]> => {
  const saved: Promise<SavedFile>[] = [];
  const keep = (event: Event): void => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    event.preventDefault();
    saved.push(
      fetch(link.href)
        .then((response) => response.text())
        .then((text) => ({ name: link.download, text })),
    );
  };
  // The link is never in the page: only its own click can be seen.
  const { click: follow } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    this.addEventListener('click', keep, { once: true });
    follow.call(this);
  };
  const showPicker = hidePicker();
  try {
    await act();
    return await Promise.all(saved);
  } finally {
    HTMLAnchorElement.prototype.click = follow;
    showPicker();
  }
};

/** Records of a file whose fields hold no line breaks. */
export const records = (text: string): readonly string[] => text.split('\r\n').filter(Boolean);
