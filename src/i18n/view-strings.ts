/** The texts of the panel that arranges the rows. They come with its file. */
export interface ViewStrings {
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly density: string;
  readonly densities: Readonly<Record<'comfortable' | 'compact', string>>;
  readonly rows: string;
  readonly modes: Readonly<Record<'scroll' | 'pages', string>>;
  readonly resetView: string;
  readonly savedViews: string;
  readonly noSavedViews: string;
  readonly viewName: string;
  readonly saveView: string;
  readonly removeView: (name: string) => string;
  readonly viewSaved: (name: string) => string;
  readonly viewRemoved: (name: string) => string;
  readonly viewApplied: (name: string) => string;
  readonly viewsFailed: string;
  readonly viewsKeptHere: string;
}

export const enView: ViewStrings = {
  moveUp: (title) => `Move ${title} up`,
  moveDown: (title) => `Move ${title} down`,
  density: 'Density',
  densities: { comfortable: 'Comfortable', compact: 'Compact' },
  rows: 'Rows',
  modes: { scroll: 'Scroll', pages: 'Pages' },
  resetView: 'Reset',
  savedViews: 'Saved views',
  noSavedViews: 'None yet. A view is the filters and the arrangement of the rows.',
  viewName: 'Name of this view',
  saveView: 'Save',
  removeView: (name) => `Remove the view ${name}`,
  viewSaved: (name) => `${name} is saved`,
  viewRemoved: (name) => `${name} is removed`,
  viewApplied: (name) => `${name} is shown`,
  viewsFailed: 'The saved views cannot be reached. Try again.',
  viewsKeptHere: 'Kept in this browser, without numbers and names.',
};
