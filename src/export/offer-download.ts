/** A download reads its URL after the click, at a time no event tells. */
const revokeAfter = 60_000;

/** Hands a file to the reader as a download. The anchor is never part of the page. */
export const offerDownload = (file: Blob, fileName: string): void => {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(file);
  anchor.download = fileName;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), revokeAfter);
};
