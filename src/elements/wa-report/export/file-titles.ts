import type { CsvColumnId } from '../../../format/csv-column.ts';
import type { ExportStrings } from '../../../i18n/export-strings.ts';
import type { Strings } from '../../../i18n/strings.ts';

/** What the columns of a file are called: as on screen, the recipient in two. */
export const fileTitles = ({
  columns,
  recipientCountry,
  recipientNumber,
  exportColumns,
  codeOf,
}: Strings & ExportStrings): Readonly<Record<CsvColumnId, string>> => ({
  sender: columns.sender,
  source: columns.source,
  'source-code': codeOf(columns.source),
  'sent-by': columns['sent-by'],
  'recipient-country': recipientCountry,
  'recipient-country-code': codeOf(recipientCountry),
  'recipient-number': recipientNumber,
  status: columns.status,
  'status-code': codeOf(columns.status),
  time: columns.time,
  ...exportColumns,
  'direction-code': codeOf(exportColumns.direction),
  'submission-code': codeOf(exportColumns.submission),
});
