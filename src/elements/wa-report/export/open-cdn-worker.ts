import { trustedTypesPolicy } from '../../trusted-types-policy.ts';

const start = (address: string): Worker =>
  new Worker(trustedTypesPolicy?.createScriptURL(address) ?? address, { type: 'module' });

/** A worker has to come from the page's own origin; a line that imports ours does. */
const startFromElsewhere = (address: string): Worker => {
  const line = new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' });
  const own = URL.createObjectURL(line);
  const worker = start(own);
  // It is read by the time the worker says anything.
  worker.addEventListener('message', () => URL.revokeObjectURL(own), { once: true });
  worker.addEventListener('error', () => URL.revokeObjectURL(own), { once: true });
  return worker;
};

/** Starts the worker of exports in the CDN build, where its file lies beside the others. */
export const openWorker = (): Worker => {
  const { href, origin } = new URL('./wa-report-export-worker.js', import.meta.url);
  return origin === self.origin ? start(href) : startFromElsewhere(href);
};
