import { isMalformed, type Row } from '../model/message.ts';
import type { Page } from '../model/report-source.ts';

const namesOf = (rows: readonly Row[]): string =>
  rows.map((row) => (isMalformed(row) ? '' : `${row.id} ${row.sentAt} `)).join('');

/** Whether an answer is an earlier page once more, pushed down by as many rows as have come in the meantime. */
export const repeatsPage = (answer: Page, page: Page): boolean => {
  const newRows = (answer.total ?? 0) - (page.total ?? 0);
  const names = namesOf(answer.rows.slice(newRows));
  return names !== '' && namesOf(page.rows).startsWith(names);
};
