/** The texts of what is done to columns, by their titles or in the panel. They come with the files of these. */
export interface ColumnStrings {
  readonly wider: string;
  readonly narrower: string;
  readonly defaultWidth: string;
  readonly moveLeft: string;
  readonly moveRight: string;
  readonly hideColumn: string;
  readonly columnWidth: (title: string, pixels: string) => string;
  readonly columnPlace: (title: string, place: string, count: string) => string;
  readonly columnHidden: (title: string) => string;
}

export const enColumns: ColumnStrings = {
  wider: 'Wider',
  narrower: 'Narrower',
  defaultWidth: 'Default width',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  hideColumn: 'Hide column',
  columnWidth: (title, pixels) => `${title}: ${pixels} pixels`,
  columnPlace: (title, place, count) => `${title} is column ${place} of ${count}`,
  columnHidden: (title) => `${title} is hidden`,
};
