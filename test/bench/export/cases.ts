import type { ExportCase } from './end-to-end.ts';

const millions = (count: number): number => count * 1_000_000;

/** What is exported, and how often. Those of one number take turns. */
export const cases: readonly ExportCase[] = [
  {
    name: 'disk',
    title: 'made in the page, to the browser’s disk',
    rows: millions(2),
    from: 'mock',
    sink: 'opfs',
    repeats: 3,
  },
  {
    name: 'blob',
    title: 'made in the page, to a Blob',
    rows: millions(2),
    from: 'mock',
    sink: 'blob',
    repeats: 3,
  },
  {
    name: 'short',
    title: 'made in the page, without template and preview',
    rows: millions(2),
    from: 'mock',
    sink: 'opfs',
    isShort: true,
    repeats: 3,
  },
  {
    name: 'wide',
    title: 'made in the page, all columns, for programs',
    rows: millions(1),
    from: 'mock',
    sink: 'opfs',
    isWide: true,
    repeats: 3,
  },
  {
    name: 'http',
    title: 'over HTTP, from memory',
    rows: millions(2),
    from: 'memory',
    sink: 'opfs',
    repeats: 3,
  },
  {
    name: 'turns',
    title: 'made in the page, every turn of the event loop watched',
    rows: millions(2),
    from: 'mock',
    sink: 'opfs',
    watchesTurns: true,
    repeats: 1,
  },
  {
    name: 'long',
    title: 'made in the page, 5,000,000 rows',
    rows: millions(5),
    from: 'mock',
    sink: 'opfs',
    repeats: 2,
  },
  {
    name: 'weighed',
    title: 'made in the page, 5,000,000 rows, weighed meanwhile',
    rows: millions(5),
    from: 'mock',
    sink: 'opfs',
    weighs: true,
    repeats: 1,
  },
  {
    name: 'sample',
    title: 'over HTTP, from the sample endpoint on PGlite',
    rows: millions(1),
    from: 'sample',
    sink: 'opfs',
    repeats: 1,
  },
];
