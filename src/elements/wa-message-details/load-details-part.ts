import type { JsonTree } from './json-tree.ts';
import type { openMedia } from './open-media.ts';

/** What shows raw data, in a file of its own; undefined where that is missing. */
export const loadJsonTree = (): Promise<typeof JsonTree | undefined> =>
  import('./json-tree.ts').then(
    (module) => module.JsonTree,
    () => undefined,
  );

/** What gets media and looks into it, in a file of its own; undefined where that is missing. */
export const loadOpenMedia = (): Promise<typeof openMedia | undefined> =>
  import('./open-media.ts').then(
    (module) => module.openMedia,
    () => undefined,
  );
