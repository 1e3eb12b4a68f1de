type FileOnlyColumn =
  | 'message-id'
  | 'direction'
  | 'submission'
  | 'updated'
  | 'error-code'
  | 'error-title'
  | 'error-details'
  | 'template-name'
  | 'template-language'
  | 'template-category'
  | 'preview';

type FileFact =
  | 'name'
  | 'rows'
  | 'size'
  | 'sha256'
  | 'asOf'
  | 'timezone'
  | 'filters'
  | 'leftOut'
  | 'duplicates'
  | 'guarded'
  | 'replaced';

interface TitleAndHint {
  readonly title: string;
  readonly hint: string;
}

/** The texts that only an export shows. They come with its file. Numbers come formatted; `expected` null is unknown. */
export interface ExportStrings {
  readonly exportPeriod: string;
  readonly messagesNotCounted: string;
  readonly exportedColumns: string;
  readonly columnChoices: Readonly<Record<'visible' | 'all', string>>;
  readonly fileFormat: string;
  readonly profiles: Readonly<Record<'spreadsheet' | 'data', TitleAndHint>>;
  readonly separator: string;
  readonly separators: Readonly<Record<',' | ';' | '\t', string>>;
  readonly fileTimes: string;
  readonly timesInUtc: string;
  readonly masking: string;
  /** What is masked, in a list. */
  readonly maskedAsShown: (parts: string) => string;
  readonly nothingMasked: string;
  readonly fileSize: string;
  readonly estimate: (size: string, time: string) => string;
  /** Where nobody knows how many rows there are. */
  readonly estimatePart: (messages: string, size: string, time: string) => string;
  readonly tooManyRows: (lines: string) => string;
  readonly startExport: string;

  readonly exporting: (rows: string, expected: string | null) => string;
  readonly exportStarted: string;
  readonly exportedShare: (percent: string) => string;
  readonly exportRate: (rows: string) => string;
  readonly timeLeft: (time: string) => string;
  readonly exportPaused: string;
  readonly exportWaits: string;
  readonly pause: string;
  readonly resume: string;
  readonly cancel: string;
  readonly exportStopped: (reason: string) => string;
  readonly rowsReady: (rows: string, expected: string | null) => string;
  readonly savePart: (rows: string, expected: string | null) => string;
  readonly discard: string;

  readonly exportDone: (messages: string, fileName: string) => string;
  readonly exportPartial: (rows: string, expected: string | null, reason: string) => string;
  readonly exportFailed: (reason: string) => string;
  readonly exportCancelled: string;
  readonly dismiss: string;
  readonly fileContents: string;
  readonly fileFacts: Readonly<Record<FileFact, string>>;
  readonly rowsOf: (rows: string, expected: string | null) => string;
  readonly exactSize: (size: string, bytes: string) => string;
  readonly leftOutRow: (row: string, path: string, expected: string) => string;
  readonly moreLeftOut: (rows: string) => string;

  /** Titles of the columns that only a file has. */
  readonly exportColumns: Readonly<Record<FileOnlyColumn, string>>;
  /** Title of the column of values that another one shows words for. */
  readonly codeOf: (title: string) => string;
}

const rowsText = (rows: string, expected: string | null): string =>
  expected === null ? `${rows} rows` : `${rows} of ${expected} rows`;

export const enExport: ExportStrings = {
  exportPeriod: 'Period',
  messagesNotCounted: 'The endpoint does not count the messages',
  exportedColumns: 'Columns',
  columnChoices: { visible: 'As on screen', all: 'Everything known' },
  fileFormat: 'Format',
  profiles: {
    spreadsheet: {
      title: 'For a spreadsheet',
      hint: 'Safe to open. It begins with a byte order mark, and cells that a spreadsheet could run get an apostrophe.',
    },
    data: {
      title: 'For a program',
      hint: 'Every character as it is, times as ISO 8601 in UTC, codes beside their labels.',
    },
  },
  separator: 'Separator',
  separators: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab' },
  fileTimes: 'Times',
  timesInUtc: 'UTC, as ISO 8601',
  masking: 'Masked',
  maskedAsShown: (parts) => `As in the report: ${parts}`,
  nothingMasked: 'Nothing, as in the report',
  fileSize: 'Size and time',
  estimate: (size, time) => `About ${size}, in about ${time}`,
  estimatePart: (messages, size, time) => `About ${size} and ${time} for each ${messages}`,
  tooManyRows: (lines) =>
    `Excel opens ${lines} lines at most and leaves out the rest. Choose a shorter period, or another program.`,
  startExport: 'Export',

  exporting: (rows, expected) => `Exporting: ${rowsText(rows, expected)}`,
  exportStarted: 'Export started',
  exportedShare: (percent) => `${percent} exported`,
  exportRate: (rows) => `${rows} rows a second`,
  timeLeft: (time) => `about ${time} left`,
  exportPaused: 'Paused',
  exportWaits: 'Waiting for the connection, then it goes on by itself',
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel',
  exportStopped: (reason) => `The export has stopped: ${reason}`,
  rowsReady: (rows, expected) => `${rowsText(rows, expected)} are ready.`,
  savePart: (rows, expected) => `Save ${rowsText(rows, expected)}`,
  discard: 'Discard',

  exportDone: (messages, fileName) => `${messages} saved as ${fileName}`,
  exportPartial: (rows, expected, reason) =>
    `The export stopped: ${reason} The file holds ${rowsText(rows, expected)} and is named PARTIAL.`,
  exportFailed: (reason) => `The export failed: ${reason} No file was saved.`,
  exportCancelled: 'Export cancelled. No file was saved.',
  dismiss: 'Dismiss',
  fileContents: 'What is in the file',
  fileFacts: {
    name: 'File',
    rows: 'Rows',
    size: 'Size',
    sha256: 'SHA-256',
    asOf: 'As of',
    timezone: 'Time zone',
    filters: 'Filters',
    leftOut: 'Unreadable rows, left out',
    duplicates: 'Repeated rows, kept once',
    guarded: 'Cells guarded by an apostrophe',
    replaced: 'Characters replaced',
  },
  rowsOf: (rows, expected) => (expected === null ? rows : `${rows} of ${expected}`),
  exactSize: (size, bytes) => `${size} (${bytes})`,
  leftOutRow: (row, path, expected) => `Row ${row} (${path}: expected ${expected})`,
  moreLeftOut: (rows) => `and ${rows} more`,

  exportColumns: {
    'message-id': 'Message ID',
    direction: 'Direction',
    submission: 'Submission',
    updated: 'Updated',
    'error-code': 'Error Code',
    'error-title': 'Error Title',
    'error-details': 'Error Details',
    'template-name': 'Template Name',
    'template-language': 'Template Language',
    'template-category': 'Template Category',
    preview: 'Preview',
  },
  codeOf: (title) => `${title} Code`,
};
