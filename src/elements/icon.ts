import { svg, html, type TemplateResult } from 'lit';
import type { Status } from '../model/status.ts';

/** Outlines on a 17 × 17 board. */
export const statusPaths: Readonly<Record<Status, string>> = {
  delivered: 'M1 9l4 4L13 4M7 12l1 1 8-9',
  read: 'M1 9l4 4L13 4M7 12l1 1 8-9',
  pending: 'M2 8.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M8.5 5v4l2.5 1.5',
  failed: 'M8.5 2l7 12.5h-14zM8.5 7v3.5M8.5 12.800v.2',
};

const paths = {
  ...statusPaths,
  download: 'M8.5 2v9M5 8l3.5 3.5L12 8M2.5 14.5h12',
  refresh: 'M14.5 8.5a6 6 0 1 1-1.800-4.300M14.5 2v3h-3',
  close: 'M4 4l9 9M13 4l-9 9',
  previous: 'M8.5 14V3M4.5 7l4-4 4 4',
  next: 'M8.5 3v11M4.5 10l4 4 4-4',
  expand: 'M4.5 6.5l4 4 4-4',
  filters: 'M2 4.5h13M4.5 8.5h8M7 12.5h3',
} as const;

export type IconName = keyof typeof paths;

const board = '0 0 17 17';

/** An outline on that board, beside words; nothing a screen reader needs. */
export const outline = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox=${board} aria-hidden="true">${svg`<path d=${path} />`}</svg>`;

/** One of those that a first view needs. */
export const icon = (name: IconName): TemplateResult => outline(paths[name]);
