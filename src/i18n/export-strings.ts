/** The texts that only an export shows. They come with its file. */
export interface ExportStrings {
  readonly exporting: (rows: string, expected: string) => string;
  readonly exportDone: (rows: string, fileName: string) => string;
  readonly exportPartial: (rows: string, expected: string, reason: string) => string;
  readonly exportFailed: (reason: string) => string;
  readonly exportCancelled: string;
  readonly cancel: string;
  readonly dismiss: string;
}

export const enExport: ExportStrings = {
  exporting: (rows, expected) => `Exporting ${rows} of ${expected}`,
  exportDone: (rows, fileName) => `${rows} rows saved as ${fileName}`,
  exportPartial: (rows, expected, reason) =>
    `The export stopped: ${reason} The file holds ${rows} of ${expected} rows and is named PARTIAL.`,
  exportFailed: (reason) => `The export failed: ${reason} No file was saved.`,
  exportCancelled: 'Export cancelled. No file was saved.',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
};
