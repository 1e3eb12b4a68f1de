/** The texts of what a table can do once its rows are here. They come with its file. */
export interface TableStrings {
  /** Where the thumb is. `total` says "of …" or nothing, `time` nothing while it is unknown. */
  readonly position: (row: string, total: string | null, time: string | null) => string;
  /** A time that follows from those of other rows. */
  readonly about: (time: string) => string;
  /** Leaves only messages with the value of a cell. */
  readonly filterBy: (value: string) => string;
  readonly copied: (rows: string) => string;
  /** Rows that are not here cannot be copied. */
  readonly copiedPart: (rows: string, selected: string) => string;
}

export const enTable: TableStrings = {
  position: (row, total, time) =>
    `Row ${row}${total === null ? '' : ` of ${total}`}${time === null ? '' : ` · ${time}`}`,
  about: (time) => `about ${time}`,
  filterBy: (value) => `Only ${value}`,
  copied: (rows) => `Rows copied: ${rows}`,
  copiedPart: (rows, selected) =>
    `Only ${rows} of ${selected} selected rows were copied, the others are not loaded. Export CSV gives all of them.`,
};
