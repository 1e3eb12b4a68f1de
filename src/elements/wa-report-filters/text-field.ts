import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface TextField {
  /** Unique in its shadow root. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** How it is understood. */
  readonly reading: string;
  /** What is wrong with what was typed; empty where nothing is. */
  readonly problem: string;
  readonly inputMode: 'text' | 'tel';
  readonly onFocus?: () => void;
  /** Told every key. */
  readonly onInput: (text: string) => void;
  /** Told what was typed, once it has been. */
  readonly onChange: (text: string) => void;
}

const told = (listener: (text: string) => void) => (event: Event) => {
  if (event.target instanceof HTMLInputElement) listener(event.target.value);
};

/** A column of numbers would become one line without anything between. */
const pasteList = (listener: (text: string) => void) => (event: ClipboardEvent) => {
  const { target: input, clipboardData } = event;
  const lines = (clipboardData?.getData('text') ?? '')
    .split(/[\r\n\t]+/)
    .filter((line) => line.trim() !== '');
  if (lines.length < 2 || !(input instanceof HTMLInputElement)) return;
  event.preventDefault();
  input.setRangeText(lines.join(', '), input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end');
  listener(input.value);
};

/** A field for what people remember of a number or a name. */
export const textField = (field: TextField): TemplateResult => {
  const { name, label, hint, value, reading, problem, inputMode, onFocus, onInput, onChange } = field;
  return html`<div class="field text">
    <input
      id=${name}
      part="input"
      type="text"
      inputmode=${inputMode}
      dir=${inputMode === 'tel' && value !== '' ? 'ltr' : 'auto'}
      autocomplete="off"
      spellcheck="false"
      maxlength="4000"
      aria-label=${label}
      aria-invalid=${problem !== ''}
      aria-describedby="${name}-problem ${name}-reading"
      placeholder=${label}
      title=${hint}
      .value=${live(value)}
      @focus=${onFocus}
      @input=${told(onInput)}
      @change=${told(onChange)}
      @paste=${pasteList(onInput)}
    />
    <p id="${name}-reading" class="reading soft" ?hidden=${reading === '' || problem !== ''}>${reading}</p>
    <p id="${name}-problem" class="problem" role="alert" ?hidden=${problem === ''}>${problem}</p>
  </div>`;
};
