import type { TableTools } from './table-tools.ts';

/** What makes a table handier once its first rows are here, in a file of its own; without it they can still be read. */
export const loadTableTools = (): Promise<typeof TableTools | undefined> =>
  import('./table-tools.ts').then(
    (module) => module.TableTools,
    () => undefined,
  );
