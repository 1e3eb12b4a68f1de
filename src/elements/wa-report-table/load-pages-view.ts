import type { PagesView } from './pages-view.ts';

/** Rows as a plain table with a pager, in a file of its own; without it there are the rows under the wheel. */
export const loadPagesView = (): Promise<typeof PagesView | undefined> =>
  import('./pages-view.ts').then(
    (module) => module.PagesView,
    () => undefined,
  );
