import { readColumns, type Column } from '../../model/column.ts';

/** Ids with spaces between. */
export const columnsConverter = {
  fromAttribute: (text: string | null): readonly Column[] => readColumns(text?.split(/\s+/)),
};
