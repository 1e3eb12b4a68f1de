import { ReportError } from '../model/report-error.ts';
import type { ReportSource } from '../model/report-source.ts';
import type { EndpointOptions } from '../source/endpoint-source.ts';

/**
 * The endpoint source from a file of its own: a page that hands in another source has no use for it. It is on its way
 * from here on, before the first request needs it.
 */
export const createLazySource = (options: EndpointOptions): ReportSource => {
  const source = import('../source/endpoint-source.ts').then(
    ({ createEndpointSource }) => createEndpointSource(options),
    () => {
      throw new ReportError('network', 'a part of the report could not be loaded');
    },
  );
  // Whoever asks is told; until then nobody has to know.
  let clockAhead: (() => number | null) | undefined;
  source.then(
    (loaded) => (clockAhead = loaded.clockAhead),
    () => undefined,
  );
  return {
    clockAhead: () => clockAhead?.() ?? null,
    messages: async (...request) => (await source).messages(...request),
    messagesJson: async (...request) => (await source).messagesJson(...request),
    message: async (...request) => (await source).message(...request),
    overview: async (...request) => (await source).overview(...request),
  };
};
