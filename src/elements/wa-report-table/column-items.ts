import type { ColumnStrings } from '../../i18n/column-strings.ts';
import type { Column } from '../../model/column.ts';
import type { MenuItem } from './column-menu.ts';

/** A column among others, and what can be done with it. */
interface ColumnItems {
  readonly column: Column;
  readonly columns: readonly Column[];
  readonly words: ColumnStrings;
  readonly isRtl: boolean;
  /** Whether it has not its usual width. */
  readonly hasWidth: boolean;
  /** Whether the order of the columns, and which there are, can be changed at all. */
  readonly canArrange: boolean;
  /** Makes it a step wider, or narrower. */
  readonly widen: (by: 1 | -1) => void;
  readonly reset: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly hide: () => void;
}

/** What the menu of a column offers. Its words for sides are true in either direction of reading. */
export const columnItems = (of: ColumnItems): readonly (readonly MenuItem[])[] => {
  const { column, columns, words, isRtl, canArrange } = of;
  const [back, forward] = isRtl ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  const move = (by: 1 | -1): (() => void) | null =>
    !canArrange || columns.at(by < 0 ? 0 : -1) === column ? null : () => of.move(by);
  return [
    [
      { label: words.wider, keys: `Alt+${forward}`, isRepeated: true, run: () => of.widen(1) },
      { label: words.narrower, keys: `Alt+${back}`, isRepeated: true, run: () => of.widen(-1) },
      { label: words.defaultWidth, run: of.hasWidth ? of.reset : null },
    ],
    [
      { label: words.moveLeft, keys: 'Shift+ArrowLeft', run: move(isRtl ? 1 : -1) },
      { label: words.moveRight, keys: 'Shift+ArrowRight', run: move(isRtl ? -1 : 1) },
    ],
    [{ label: words.hideColumn, run: canArrange && columns.length > 1 ? of.hide : null }],
  ];
};
