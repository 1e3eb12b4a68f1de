import type { TemplateResult } from 'lit';
import { outline } from '../icon.ts';

/** Outlines on a 17 × 17 board, as those of the first view are. */
const paths = {
  copy: 'M6 6h8.500v8.500h-8.500zM3 11h-.5v-8.500h8.500v.5',
  copied: 'M3 9l4 4L14.500 4.500',
  link: 'M7.500 9.500a3 3 0 0 0 4.300 0l2.400-2.400a3 3 0 0 0-4.300-4.300l-1 1M9.500 7.500a3 3 0 0 0-4.300 0l-2.400 2.400a3 3 0 0 0 4.300 4.300l1-1',
  later: 'M2 8.500a6.500 6.500 0 1 0 13 0a6.500 6.500 0 1 0-13 0M8.500 5v4l2.500 1.500',
  content: 'M3 14v-3l8-8 3 3-8 8zM9.500 4.500l3 3',
  recipient: 'M5.500 5.500a3 3 0 1 0 6 0a3 3 0 1 0-6 0M2.500 15c0-7 12-7 12 0',
  account: 'M2 4h13v9.500h-13zM2 7h13M4.500 10.500h3',
  policy: 'M8.500 1.500l6 2.500v4c0 4-3 6.500-6 7.500c-3-1-6-3.500-6-7.500v-4zM8.500 5v4M8.500 11.300v.2',
} as const;

export type DetailsIconName = keyof typeof paths;

/** A picture that only details need. */
export const detailsIcon = (name: DetailsIconName): TemplateResult => outline(paths[name]);
