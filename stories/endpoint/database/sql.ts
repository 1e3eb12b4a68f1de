import type { Queries } from './database.ts';

/** A piece of SQL with its values apart from its text, whichever way it is put together. */
export class Sql {
  readonly texts: readonly string[];
  readonly values: readonly unknown[];

  constructor(texts: readonly string[], values: readonly unknown[]) {
    this.texts = texts;
    this.values = values;
  }
}

/** SQL as a template: pieces of SQL go in as they are, everything else becomes a parameter. */
export const sql = (strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql => {
  const texts = [strings[0] ?? ''];
  const values: unknown[] = [];
  parts.forEach((part, index) => {
    const [first = '', ...rest] = part instanceof Sql ? part.texts : ['', ''];
    values.push(...(part instanceof Sql ? part.values : [part]));
    texts.push((texts.pop() ?? '') + first, ...rest);
    texts.push((texts.pop() ?? '') + (strings[index + 1] ?? ''));
  });
  return new Sql(texts, values);
};

/** All of the conditions, or none to meet. */
export const every = (conditions: readonly Sql[]): Sql =>
  conditions.reduce((before, condition) => sql`${before} AND ${condition}`, sql`true`);

/** Any of the conditions. */
export const some = (conditions: readonly Sql[]): Sql =>
  conditions.reduce((before, condition) => sql`${before} OR ${condition}`, sql`false`);

export const ask = <Row>(queries: Queries, { texts, values }: Sql): Promise<readonly Row[]> =>
  queries.query<Row>(
    texts.reduce((before, text, index) => `${before}$${index}${text}`),
    values,
  );
