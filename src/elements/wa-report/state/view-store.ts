import { keptFilters } from '../../../query/kept-filters.ts';
import type { ReportState } from '../../events.ts';
import { readLocal, writeLocal } from './local-values.ts';
import { readState } from './read-state.ts';

/** A state of the report that its reader gave a name. */
export interface SavedView {
  readonly name: string;
  readonly state: Partial<ReportState>;
}

/** Where named views are kept. A page may keep them wherever it likes; what it rejects with is shown to nobody. */
export interface ViewStore {
  readonly list: () => readonly SavedView[] | Promise<readonly SavedView[]>;
  /** Keeps a view, in the place of one of the same name. */
  readonly save: (view: SavedView) => void | Promise<void>;
  readonly remove: (name: string) => void | Promise<void>;
}

const without = (views: readonly SavedView[], name: string): readonly SavedView[] =>
  views.filter((view) => view.name !== name);

/** Keeps views for as long as the page is open. */
export const createMemoryViewStore = (given: readonly SavedView[] = []): ViewStore => {
  let views = [...given];
  return {
    list: () => views,
    save: (view) => void (views = [...without(views, view.name), view]),
    remove: (name) => void (views = [...without(views, name)]),
  };
};

/** Views as they were kept: whatever else is there is passed over. */
export const readViews = (value: unknown): readonly SavedView[] => {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  return items.flatMap((item) => {
    if (typeof item !== 'object' || item === null || !('name' in item) || !('state' in item)) return [];
    return typeof item.name === 'string' && item.name !== ''
      ? { name: item.name, state: readState(item.state) }
      : [];
  });
};

/** Keeps views in this browser's `localStorage`, without the numbers and names of their filters. */
export const createLocalViewStore = (key: string): ViewStore => {
  const list = (): readonly SavedView[] => readViews(readLocal(key));
  const write = (views: readonly SavedView[]): void => {
    if (!writeLocal(key, views.length > 0 ? views : undefined)) throw new Error('nothing can be kept here');
  };
  return {
    list,
    save: ({ name, state: { filters, ...view } }) =>
      write([
        ...without(list(), name),
        { name, state: { ...view, ...(filters && { filters: keptFilters(filters) }) } },
      ]),
    remove: (name) => write(without(list(), name)),
  };
};
