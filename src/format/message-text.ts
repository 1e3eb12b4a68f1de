import type { Message } from '../model/message.ts';

/** The words of one language for the vocabularies of the wire. */
export interface Wording {
  readonly statuses: Readonly<Record<string, string>>;
  readonly submissions: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

/** The word for a value; one that nobody knows is shown as it came. */
export const wordFor = (value: string, words: Readonly<Record<string, string>>): string =>
  Object.hasOwn(words, value) ? (words[value] ?? value) : value;

export const sourceText = (source: string | null, { sources }: Wording): string =>
  source === null ? '' : wordFor(source, sources);

/**
 * What became of a message. Whether the provider took it is told too where the status does not tell it: when it was
 * refused, or when nothing else is known.
 */
export const statusText = ({ status, submission }: Message, { statuses, submissions }: Wording): string => {
  const taken = submission === null ? '' : wordFor(submission, submissions);
  if (status === null) return taken;
  const became = wordFor(status, statuses);
  return submission === 'rejected' ? `${became} · ${taken}` : became;
};
