import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

interface TextField {
  /** Unique in its shadow root. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What is wrong with what was typed; empty where nothing is. */
  readonly problem: string;
  readonly inputMode: 'text' | 'tel';
  /** Told every key. */
  readonly onInput: (text: string) => void;
  /** Told what was typed, once it has been. */
  readonly onChange: (text: string) => void;
}

const told = (listener: (text: string) => void) => (event: Event) => {
  if (event.target instanceof HTMLInputElement) listener(event.target.value);
};

/** A field for what people remember of a number or a name. */
export const textField = (field: TextField): TemplateResult => {
  const { name, label, hint, value, problem, inputMode, onInput, onChange } = field;
  return html`<div class="field text">
    <input
      id=${name}
      part="input"
      type="text"
      inputmode=${inputMode}
      autocomplete="off"
      spellcheck="false"
      maxlength="64"
      aria-label=${label}
      aria-invalid=${problem !== ''}
      aria-describedby="${name}-problem"
      placeholder=${label}
      title=${hint}
      .value=${live(value)}
      @input=${told(onInput)}
      @change=${told(onChange)}
    />
    <p id="${name}-problem" class="problem" role="alert" ?hidden=${problem === ''}>${problem}</p>
  </div>`;
};
