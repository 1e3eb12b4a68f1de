import { ReportError } from '../../../model/report-error.ts';
import type { ExportChoice, ExportEstimate, ExportPreview } from './export-choice.ts';

/** What is known of a file's size: null while it is being found out. */
export type EstimateState = ExportEstimate | ReportError | null;

/** The one question that is open of how large a file gets; a newer one takes its place. */
export class EstimateRequest {
  state: EstimateState = null;
  readonly #onChange: () => void;
  #asked: AbortController | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  ask(preview: ExportPreview, choice: ExportChoice): void {
    this.stop();
    const asked = (this.#asked = new AbortController());
    const answer = (state: EstimateState): void => {
      if (asked.signal.aborted) return;
      this.state = state;
      this.#onChange();
    };
    preview
      .estimate(choice, asked.signal)
      .then(answer, (error: unknown) =>
        answer(
          error instanceof ReportError
            ? error
            : new ReportError('network', 'the size could not be estimated'),
        ),
      );
  }

  stop(): void {
    this.#asked?.abort();
    this.#asked = undefined;
    this.state = null;
  }
}
