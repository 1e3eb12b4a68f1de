/** What can be asked of a database, inside a transaction or out of one. */
export interface Queries {
  /** Runs one statement with `$1`… parameters. The row type is the caller's word for what the SQL selects. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A PostgreSQL, embedded or a server: the same SQL runs on both. */
export interface Database extends Queries {
  /** Commits what `work` did, or rolls all of it back when it rejects. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** Where everything is kept, so that a database of one's own can have it beside other things. */
export const schema = 'wa_report';
