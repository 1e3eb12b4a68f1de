import { html, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { guard } from 'lit/directives/guard.js';

interface Steps {
  readonly count: number;
  /** How many come at a time, one frame after the other. */
  readonly step: number;
  /** After how many the rest waits to be asked for. */
  readonly first: number;
  /** What the view is made of, if it is known: while it is the same, what is shown stays as it is. */
  readonly key?: readonly unknown[];
  readonly view: (from: number, to: number) => unknown;
  /** What is around all of them. */
  readonly within?: (shown: unknown) => unknown;
  readonly more: (left: number) => string;
  readonly less: string;
}

/** Knows how much is shown. It comes bit by bit, so that no frame waits for all of it. */
class InSteps extends AsyncDirective {
  #steps: Steps | undefined;
  #isOpen = false;
  /** How many steps are shown. */
  #taken = 1;
  #frame = 0;

  render(steps: Steps): unknown {
    this.#steps = steps;
    this.#grow(steps);
    return this.#view(steps);
  }

  protected override disconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  protected override reconnected(): void {
    if (this.#steps) this.#grow(this.#steps);
  }

  #view(steps: Steps): unknown {
    const { count, step, first, key, view, within, more, less } = steps;
    const most = this.#most(steps);
    const shown = Array.from({ length: Math.min(this.#taken, Math.ceil(most / step)) }, (_, taken) => {
      const from = taken * step;
      const to = Math.min(from + step, most);
      return guard([...(key ?? [{}]), from, to], () => view(from, to));
    });
    const all = within ? within(shown) : shown;
    if (count <= first) return all;
    return html`${all}<button class="link show-all" aria-expanded=${this.#isOpen} @click=${this.#toggle}>
        ${this.#isOpen ? less : more(count - first)}
      </button>`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    if (!this.#steps) return;
    this.setValue(this.#view(this.#steps));
    this.#grow(this.#steps);
  };

  #most({ count, first }: Steps): number {
    return this.#isOpen ? count : Math.min(count, first);
  }

  /** One step more, a frame from now, for as long as there are any. */
  #grow(steps: Steps): void {
    const most = this.#most(steps);
    this.#taken = Math.max(1, Math.min(this.#taken, Math.ceil(most / steps.step)));
    if (this.#frame || this.#taken * steps.step >= most) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#taken += 1;
      if (!this.#steps) return;
      this.setValue(this.#view(this.#steps));
      this.#grow(this.#steps);
    });
  }
}

const inStepsDirective = directive(InSteps);

/** Shows the first of many things, and the rest of them when asked to. */
export const inSteps = (steps: Steps): unknown => (steps.count === 0 ? nothing : inStepsDirective(steps));
