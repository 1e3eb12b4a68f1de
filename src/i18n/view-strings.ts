/** The texts of the panel that arranges the rows. They come with its file. */
export interface ViewStrings {
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly density: string;
  readonly densities: Readonly<Record<'comfortable' | 'compact', string>>;
  readonly rows: string;
  readonly modes: Readonly<Record<'scroll' | 'pages', string>>;
  readonly resetView: string;
}

export const enView: ViewStrings = {
  moveUp: (title) => `Move ${title} up`,
  moveDown: (title) => `Move ${title} down`,
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  rows: 'Rows',
  modes: { scroll: 'Scroll', pages: 'Pages' },
  resetView: 'Reset',
};
