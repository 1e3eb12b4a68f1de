import { read, readList, readText, readWord } from './own-fields.ts';

/**
 * The words of authentication templates are Meta's, in every language; a definition may only say which of them there
 * are. Null for other templates and where the words themselves are given.
 */
export const impliedWording = (word: string, component: unknown): string | null => {
  if (word === 'body') {
    const advice = ' For your security, do not share this code.';
    const isAdvised = read(component, 'add_security_recommendation') === true;
    return `*{{1}}* is your verification code.${isAdvised ? advice : ''}`;
  }
  const minutes = word === 'footer' ? readText(component, 'code_expiration_minutes') : null;
  return minutes === null ? null : `This code expires in ${minutes} minutes.`;
};

/** Told by its category, or by parts that no other template has. */
export const isAuthentication = (content: unknown, definition: readonly unknown[]): boolean =>
  (readWord(content, 'category') ?? readWord(read(content, 'template'), 'category') ?? '').startsWith(
    'authentication',
  ) ||
  definition.some(
    (component) =>
      read(component, 'add_security_recommendation', 'code_expiration_minutes') !== null ||
      readList(component, 'buttons').some((button) => readWord(button, 'type') === 'otp'),
  );
