/** The columns of the report, in their published order. */
export const columns = ['sender', 'source', 'sent-by', 'recipient', 'status', 'time', 'details'] as const;
export type Column = (typeof columns)[number];
