import { libraries, ours, type Library } from './libraries.ts';
import { measureDrag } from './measures/drag.ts';
import { measureFirstRows } from './measures/first-rows.ts';
import { measureJump } from './measures/jump.ts';
import { measureReach } from './measures/reach.ts';
import { measureWheel, watchWheel } from './measures/wheel.ts';
import { weighWindows } from './measures/windows.ts';
import type { Conditions, OpenPage } from './open-page.ts';
import type { Values } from './values.ts';

export interface Measure {
  readonly name: string;
  /** The libraries it makes sense for; all without it. */
  readonly libraries?: readonly Library[];
  /** Measured once, and not in each repeat, in a browser of its own. */
  readonly once?: Conditions;
  readonly run: (open: OpenPage, library: Library) => Promise<Values>;
}

const pixelRatios = [1, 2, 3] as const;

/** The others have a million rows at most. */
const reachAt = (pixelRatio: number, name: string, rows: number): Measure => ({
  name: `${name}-${pixelRatio}`,
  libraries: rows > 1_000_000 ? [ours] : libraries,
  once: { pixelRatio },
  run: (open) => measureReach(open, rows),
});

/** Each gets a page of its own. Their values are known by their names: `wheel.task`. */
export const measures: readonly Measure[] = [
  { name: 'first-rows', run: measureFirstRows },
  { name: 'wheel', run: (open) => measureWheel(open, 20_000, 60_000) },
  { name: 'slow-wheel', run: (open) => measureWheel(open, 3_000, 9_000) },
  { name: 'watch', run: (open) => watchWheel(open, 0) },
  { name: 'watch-middle', run: (open) => watchWheel(open, 0.5) },
  { name: 'jump', run: measureJump },
  { name: 'drag', libraries: [ours, 'vaadin', 'ag-grid'], run: measureDrag },
  { name: 'windows', once: { isUnpaced: true }, run: weighWindows },
  ...pixelRatios.map((ratio) => reachAt(ratio, 'reach', 1_000_000)),
  ...pixelRatios.map((ratio) => reachAt(ratio, 'reach-far', 10_000_000)),
];
