import type { ReportFilters } from './report-filters.ts';

/** What of the filters may be kept where others read it: nothing that was typed, since that is numbers and names. */
export const keptFilters = ({
  sender: _sender,
  recipient: _recipient,
  template: _template,
  ...chosen
}: ReportFilters): ReportFilters => chosen;

/** What was typed, and is kept nowhere. */
export const typedFilters = ({ sender, recipient, template }: ReportFilters): ReportFilters => ({
  ...(sender === undefined ? {} : { sender }),
  ...(recipient === undefined ? {} : { recipient }),
  ...(template === undefined ? {} : { template }),
});
