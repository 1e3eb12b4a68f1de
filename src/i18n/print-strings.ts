/** The texts that only stand on paper. They come with its file. */
export interface PrintStrings {
  readonly rowsNotLoaded: (count: number, formatted: string) => string;
  readonly notAllPrinted: string;
}

export const enPrint: PrintStrings = {
  rowsNotLoaded: (count, formatted) => `${formatted} ${count === 1 ? 'row was' : 'rows were'} not loaded.`,
  notAllPrinted: 'This is a part of the report. Export CSV gives every message.',
};
