/** Starts the worker of exports. Bundlers look for just these words. */
export const openWorker = (): Worker =>
  new Worker(new URL('./export-worker.js', import.meta.url), { type: 'module' });
