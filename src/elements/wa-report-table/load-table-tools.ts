import { loadErrorText } from '../../i18n/known-error-text.ts';
import type { TableTools } from './table-tools.ts';

/** What makes a table handier once its first rows are here, in a file of its own; without it they can still be read. */
export const loadTableTools = (): Promise<typeof TableTools | undefined> => {
  // By the time a row fails, its words are here.
  void loadErrorText();
  return import('./table-tools.ts').then(
    (module) => module.TableTools,
    () => undefined,
  );
};
