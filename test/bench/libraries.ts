import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const peers = import.meta.dirname;

/** What is measured: each key is the name of a file in `peers`. */
const packages = {
  'wa-report-table': { title: 'wa-report-table', folder: root },
  vaadin: { title: 'Vaadin Grid', folder: join(peers, 'node_modules/@vaadin/grid') },
  'ag-grid': { title: 'AG Grid', folder: join(peers, 'node_modules/ag-grid-community') },
  revogrid: { title: 'RevoGrid', folder: join(peers, 'node_modules/@revolist/revogrid') },
  slickgrid: { title: 'SlickGrid', folder: join(peers, 'node_modules/slickgrid') },
  'regular-table': { title: 'regular-table', folder: join(peers, 'node_modules/regular-table') },
  'lit-virtualizer': { title: 'lit-virtualizer', folder: join(root, 'node_modules/@lit-labs/virtualizer') },
} as const;

export type Library = keyof typeof packages;

export const ours = 'wa-report-table' satisfies Library;

export const libraries = Object.keys(packages) as readonly Library[];

export const titleOf = (library: Library): string => packages[library].title;

export const versionOf = (library: Library): string => {
  const file = readFileSync(join(packages[library].folder, 'package.json'), 'utf8');
  return (JSON.parse(file) as { readonly version: string }).version;
};
