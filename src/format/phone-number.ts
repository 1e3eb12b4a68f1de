type Grouping = (number: string) => string;

let grouping: Grouping | undefined;
let loading: Promise<void> | undefined;
const grouped = new Map<string, string>();
const remembered = 5_000;

/** Loads the numbering plans of the world, once a page. Without them numbers stay as they came. */
export const loadPhoneNumbers = (): Promise<void> =>
  (loading ??= import('./phone-grouping.ts').then(
    ({ groupPhoneNumber }) => {
      grouping = groupPhoneNumber;
    },
    () => undefined,
  ));

/** +852 9123 4321: as it is written in its country, digit for digit the same number. */
export const formatPhoneNumber = (number: string): string => {
  if (!grouping || !/^\+\d{7,15}$/.test(number)) return number;
  let text = grouped.get(number);
  if (text === undefined) {
    if (grouped.size >= remembered) grouped.clear();
    text = grouping(number);
    grouped.set(number, text);
  }
  return text;
};
