/** The columns of the report, in their published order. */
export const columns = ['sender', 'source', 'sent-by', 'recipient', 'status', 'time', 'details'] as const;
export type Column = (typeof columns)[number];

/** The columns that are named, once each; what is no column is passed over, and without any there are all. */
export const readColumns = (named: unknown): readonly Column[] => {
  const ids: readonly unknown[] = Array.isArray(named) ? named : [];
  const known = ids.flatMap((id) => columns.filter((column) => column === id));
  return known.length > 0 ? [...new Set(known)] : columns;
};
