import type { Notices } from './notices.ts';

/** What only those need whose settings or clock are not as they should be. */
export const loadNotices = (host: HTMLElement): Promise<Notices | undefined> =>
  import('./notices.ts').then(
    (module) => new module.Notices(host),
    () => undefined,
  );
