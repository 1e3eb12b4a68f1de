/** The texts for settings and clocks that are not as they should be. They come with their file. */
export interface NoticeStrings {
  readonly unknownZone: (asked: string, used: string) => string;
  readonly clockAhead: (difference: string) => string;
  readonly clockBehind: (difference: string) => string;
}

export const enNotices: NoticeStrings = {
  unknownZone: (asked, used) => `The time zone “${asked}” is not known here. All times are in ${used}.`,
  clockAhead: (difference) =>
    `This device’s clock is ${difference} ahead of the report’s. Periods follow the report’s clock.`,
  clockBehind: (difference) =>
    `This device’s clock is ${difference} behind the report’s. Periods follow the report’s clock.`,
};
