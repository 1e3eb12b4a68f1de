/** Puts the values in the places of `{{1}}`, `{{2}}`… A variable without a value stays as it is. */
export const fillTemplate = (text: string, values: readonly string[]): string =>
  text.replace(/\{\{(\d+)\}\}/g, (variable, position: string) => values[Number(position) - 1] ?? variable);
