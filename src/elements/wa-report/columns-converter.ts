import type { ComplexAttributeConverter } from 'lit';
import { columns, type Column } from '../../model/column.ts';

/** Ids with spaces between; what is no column is passed over, and without any there are all. */
export const columnsConverter: ComplexAttributeConverter<readonly Column[]> = {
  fromAttribute: (text) => {
    const ids = text?.split(/\s+/) ?? [];
    const known = ids.flatMap((id) => columns.filter((column) => column === id));
    return known.length > 0 ? [...new Set(known)] : columns;
  },
};
