import type { Library } from './libraries.ts';

export interface Goal {
  readonly what: string;
  /** `measure.value`, as it is recorded. */
  readonly value: string;
  /** The library that ours is divided by; without it the value itself counts. */
  readonly against?: Library;
  readonly atMost?: number;
  readonly atLeast?: number;
}

const ratios = (
  what: string,
  value: string,
  limits: Readonly<Partial<Record<Library, number>>>,
): readonly Goal[] =>
  Object.entries(limits).map(([against, atMost]) => ({ what, value, against: against as Library, atMost }));

const reaches = (rows: number, name: string): readonly Goal[] =>
  [1, 2, 3].map((ratio) => ({
    what: `rows reached of ${rows.toLocaleString('en')}, at device pixel ratio ${ratio}`,
    value: `${name}-${ratio}.rows`,
    atLeast: rows,
  }));

const wheel = 'CPU of a wheel at 20,000 px/s';
const slowWheel = 'CPU of a wheel at 3,000 px/s';

/** What the table promises. A run says of each whether it was met. */
export const goals: readonly Goal[] = [
  ...ratios(wheel, 'wheel.task', {
    vaadin: 0.45,
    'ag-grid': 0.45,
    revogrid: 0.65,
    slickgrid: 0.65,
    'lit-virtualizer': 0.6,
    'regular-table': 1,
  }),
  ...ratios(slowWheel, 'slow-wheel.task', { 'regular-table': 0.6 }),
  { what: 'share of its frames over 34 ms', value: 'wheel.slowFrames', atMost: 0.01 },
  { what: 'share of blank points in it', value: 'watch.blank', atMost: 0 },
  { what: 'share of blank points, from the middle', value: 'watch-middle.blank', atMost: 0 },
  { what: 'share of frames with rows out of order', value: 'watch.disordered', atMost: 0 },
  {
    what: 'share of frames with rows out of order, from the middle',
    value: 'watch-middle.disordered',
    atMost: 0,
  },
  { what: 'share of frames with rows of an earlier one', value: 'watch.late', atMost: 0 },
  { what: 'rows moved per pixel of wheel', value: 'watch.rowsPerPixel', atLeast: 0.99, atMost: 1.01 },
  {
    what: 'rows moved per pixel of wheel, from the middle',
    value: 'watch-middle.rowsPerPixel',
    atLeast: 0.99,
    atMost: 1.01,
  },
  ...ratios('jump to painted', 'jump.median', { vaadin: 0.5, 'ag-grid': 0.5, 'lit-virtualizer': 0.5 }),
  ...ratios('first rows', 'first-rows.time', { vaadin: 0.4, 'ag-grid': 0.25, revogrid: 0.35 }),
  { what: 'page requests of a thumb drag', value: 'drag.requests', atMost: 6 },
  { what: 'ms from its release to the right rows', value: 'drag.settled', atMost: 220 },
  { what: 'MB of heap left by 10,000 pages and more', value: 'windows.heapGrowth', atMost: 10 },
  { what: 'elements, at seven columns', value: 'windows.elements', atMost: 400 },
  { what: 'elements left by 100,000 windows', value: 'windows.elementGrowth', atMost: 0 },
  { what: 'nodes left by 100,000 windows', value: 'windows.nodeGrowth', atMost: 0 },
  ...reaches(1_000_000, 'reach'),
  ...reaches(10_000_000, 'reach-far'),
];
