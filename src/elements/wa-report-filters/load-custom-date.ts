import type { customDate } from './custom-date.ts';

/** The form of a custom period, in a file of its own; without it there are the presets. */
export const loadCustomDate = (): Promise<typeof customDate | undefined> =>
  import('./custom-date.ts').then(
    (module) => module.customDate,
    () => undefined,
  );
