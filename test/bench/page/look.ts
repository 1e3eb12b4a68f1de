import { rowSaid } from '../data.ts';

/** Height of a row in every grid, in pixels. */
export const rowHeight = 48;

/** Where a look is taken: in the third column, 13 points a row apart, counted from the bottom of the box. */
const column = 375;
const points = 13;

/** No cell is larger: what is, cannot be one. */
const cellLimit = { width: 320, height: rowHeight + 4 };

/** The innermost element at a point, in whichever shadow root it is. */
const elementAt = (x: number, y: number): Element | null => {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
};

/** Text that is on screen, that of slotted elements included. A slot itself has no box that could be visible. */
const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(textOf).join('');
  if (!(node instanceof Element) || !node.checkVisibility({ visibilityProperty: true })) return '';
  return [...node.childNodes].map(textOf).join('');
};

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** The row that the cell at a point says it is of; null where there is no cell or it says nothing. */
const rowAt = (x: number, y: number): number | null => {
  for (let element = elementAt(x, y); element; element = parentOf(element)) {
    const { width, height } = element.getBoundingClientRect();
    if (width > cellLimit.width || height > cellLimit.height) return null;
    const row = rowSaid(textOf(element));
    if (row !== null) return row;
  }
  return null;
};

/** What is seen in the box at one moment. */
export interface Look {
  /** The rows seen at the points from the top to the bottom; null is blank. */
  readonly rows: readonly (number | null)[];
  /** No point is blank, and each row follows the one above it. */
  readonly isWhole: boolean;
  /** Every row that is seen is as far from the others as it has to be. */
  readonly isInOrder: boolean;
}

/** A point on a line between rows is not blank: the row is 7 pixels below. */
export const look = (box: Element): Look => {
  const { left, bottom } = box.getBoundingClientRect();
  const top = bottom - (points - 0.5) * rowHeight;
  const rows = Array.from({ length: points }, (_, point) => {
    const y = top + point * rowHeight;
    return rowAt(left + column, y) ?? rowAt(left + column, y + 7);
  });
  const firsts = new Set(rows.flatMap((row, point) => (row === null ? [] : [row - point])));
  return { rows, isWhole: firsts.size === 1 && !rows.includes(null), isInOrder: firsts.size <= 1 };
};
