import { nextFrame, nextTask } from './frames.ts';
import { look, rowHeight } from './look.ts';

/** What a run of frames was like. */
export interface Watched {
  /** Milliseconds between frames. */
  readonly gaps: readonly number[];
  /** Points that were looked at, and how many of them were blank. */
  readonly points: number;
  readonly blank: number;
  /** Frames that were looked at, and how many of them showed rows that do not follow each other. */
  readonly looks: number;
  readonly disordered: number;
  /** Frames that showed other rows than their scrollTop says, where a pixel of it is a pixel of rows. */
  readonly late: number;
}

/** Watches every frame from now on; the function that is returned ends it. To look at rows costs time: `isLooking`. */
export const watch = (box: Element, scroller: Element, isLooking: boolean): (() => Watched) => {
  const times: number[] = [];
  const counts = { points: 0, blank: 0, looks: 0, disordered: 0, late: 0 };
  const startedAt = { row: look(box).rows[0] ?? 0, scrollTop: scroller.scrollTop };
  let isWatching = true;

  const take = (): void => {
    const { rows, isInOrder } = look(box);
    counts.points += rows.length;
    counts.blank += rows.filter((row) => row === null).length;
    counts.looks += 1;
    counts.disordered += isInOrder ? 0 : 1;
    const moved = (scroller.scrollTop - startedAt.scrollTop) / rowHeight;
    const [first] = rows;
    if (first != null && Math.abs(first - startedAt.row - moved) > 1) counts.late += 1;
  };

  const run = async (): Promise<void> => {
    while (isWatching) {
      times.push(await nextFrame());
      if (!isLooking) continue;
      await nextTask();
      if (isWatching) take();
    }
  };
  void run();

  return () => {
    isWatching = false;
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    return { gaps, ...counts };
  };
};
