import { rowOf } from './active-cell.ts';
import type { RowRange } from './grid-cursor.ts';

const cellOf = (node: Node | null): HTMLElement | null => {
  const element = node instanceof Element ? node : node?.parentElement;
  const cell = element?.closest('[role="gridcell"]') ?? element?.querySelector('[role="gridcell"]');
  return cell instanceof HTMLElement ? cell : null;
};

/** Where a selection of text starts and ends, within a shadow root too. */
const endsOf = (root: HTMLElement | DocumentFragment): readonly [Node | null, Node | null] => {
  const selection = document.getSelection();
  if (!selection || !(root instanceof ShadowRoot)) return [null, null];
  // An engine that knows no composed ranges lets everybody see into shadow roots.
  const compose: unknown = Reflect.get(selection, 'getComposedRanges');
  if (typeof compose !== 'function') return [selection.anchorNode, selection.focusNode];
  const [range] = selection.getComposedRanges({ shadowRoots: rootsAround(root) });
  return [range?.startContainer ?? null, range?.endContainer ?? null];
};

const rootsAround = (root: ShadowRoot): ShadowRoot[] => {
  const outer = root.host.getRootNode();
  return outer instanceof ShadowRoot ? [root, ...rootsAround(outer)] : [root];
};

/** The rows between the ends of a selection of text; null where it stays within one cell, or is none of rows. */
export const rowsOfSelection = (root: HTMLElement | DocumentFragment): RowRange | null => {
  const [start, end] = endsOf(root).map(cellOf);
  if (!start || !end || start === end) return null;
  const rows = [start, end].map(rowOf);
  return { first: Math.min(...rows), last: Math.max(...rows) };
};
