import { html, type TemplateResult } from 'lit';
import type { FilterStrings } from '../../i18n/filter-strings.ts';
import type { Strings } from '../../i18n/strings.ts';
import { mostNumbers, searchText, withCallingCodes, type TypedFilter } from './search-text.ts';
import { textField } from './text-field.ts';
import type { TypedFilters } from './typed-filters.ts';

interface TypedFields {
  readonly typed: TypedFilters;
  readonly country: string;
  readonly strings: Strings & FilterStrings;
  readonly locale: string;
  readonly onFocus: () => void;
}

/** The fields for numbers and names. */
export const typedFields = ({ typed, country, strings, locale, onFocus }: TypedFields): TemplateResult => {
  const problems = { 'no-digits': strings.noDigits, 'too-many': strings.tooManyNumbers(String(mostNumbers)) };
  const field = (name: TypedFilter, label: string, hint: string): TemplateResult => {
    const text = typed.text(name);
    const problem = typed.problem(name);
    return textField({
      ...{ name, label, hint, value: text, onFocus },
      reading: searchText(name, withCallingCodes(name, text, country), strings, locale),
      problem: problem ? problems[problem] : '',
      inputMode: name === 'sender' ? 'text' : 'tel',
      onInput: (input) => typed.type(name, input),
      onChange: (input) => typed.finish(name, input),
    });
  };
  return html`${field('sender', strings.senderNumber, strings.senderHint)}
  ${field('recipient', strings.recipientNumber, strings.recipientHint)}`;
};
