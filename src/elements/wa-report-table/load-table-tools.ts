import { loadErrorText } from '../../i18n/known-error-text.ts';
import type { TableTools } from './table-tools.ts';

/**
 * What makes a table handier once its first rows are here, in a file of its own; without it they can still be read. The
 * words for errors come with it, so that they are here when a row fails.
 */
export const loadTableTools = async (): Promise<typeof TableTools | undefined> => {
  const tools = import('./table-tools.ts').catch(() => undefined);
  await loadErrorText();
  return (await tools)?.TableTools;
};
