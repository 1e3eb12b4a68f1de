import { columns as published, type Column } from './column.ts';

/** A column some places further on, or further back; never beyond the ends. */
export const moveColumn = (columns: readonly Column[], column: Column, by: number): readonly Column[] => {
  const others = columns.filter((other) => other !== column);
  const place = Math.max(0, columns.indexOf(column) + by);
  return [...others.slice(0, place), column, ...others.slice(place)];
};

/** The columns without one of them. The last one stays. */
export const hideColumn = (columns: readonly Column[], column: Column): readonly Column[] =>
  columns.length > 1 ? columns.filter((other) => other !== column) : columns;

/** The columns and one more, behind the nearest of those that are published before it. */
export const showColumn = (columns: readonly Column[], column: Column): readonly Column[] => {
  if (columns.includes(column)) return columns;
  const before = published.slice(0, published.indexOf(column)).findLast((other) => columns.includes(other));
  const place = before === undefined ? 0 : columns.indexOf(before) + 1;
  return [...columns.slice(0, place), column, ...columns.slice(place)];
};
