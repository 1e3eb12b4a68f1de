/** What a measure found, by name. */
export type Values = Readonly<Record<string, number>>;
