/** Pixels of a row, by density. */
export const rowHeights = { comfortable: 48, compact: 36 } as const;

/** Below this width, in `em`, there is no room for columns: rows are cards. */
export const narrow = 46;

/** Height of a card, in `em`. */
export const cardHeight = 8;
