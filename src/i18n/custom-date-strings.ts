/** The texts of the form for a period of one's own. They come with its file. */
export interface CustomDateStrings {
  readonly from: string;
  readonly to: string;
  readonly time: string;
  readonly apply: string;
  readonly endBeforeStart: string;
  readonly incompleteDate: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
}

export const enCustomDate: CustomDateStrings = {
  from: 'From',
  to: 'To',
  time: 'Time',
  apply: 'Apply',
  endBeforeStart: 'The end must be after the start.',
  incompleteDate: 'Enter a date and a time.',
  previousMonth: 'Previous months',
  nextMonth: 'Next months',
};
