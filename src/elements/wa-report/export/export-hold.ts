import type { ReportError } from '../../../model/report-error.ts';

type Holder = 'user' | 'network';

/** What keeps an export from reading on for a while: the user who paused it, or a connection that is gone. */
export class ExportHold {
  readonly #signal: AbortSignal;
  readonly #onChange: () => void;
  #isPaused = false;
  /** Lets the export go on, while it is held. */
  #release: (() => void) | undefined;
  by: Holder | null = null;

  constructor(signal: AbortSignal, onChange: () => void) {
    this.#signal = signal;
    this.#onChange = onChange;
  }

  pause(): void {
    this.#isPaused = true;
    this.#set(this.by ?? 'user');
  }

  resume(): void {
    this.#isPaused = false;
    if (this.by === 'user') this.#set(null);
    this.#release?.();
  }

  /**
   * Settles when the next page may be read; false where trying again would not help. Nobody knows for sure that there
   * is a connection, only that there is none.
   */
  readonly ready = async (failure?: ReportError): Promise<boolean> => {
    if (failure && navigator.onLine) return false;
    if (failure && !['offline', 'network', 'timeout'].includes(failure.kind)) return false;
    if (failure) await this.#wait('network');
    if (this.#isPaused) await this.#wait('user');
    return true;
  };

  async #wait(by: Holder): Promise<void> {
    this.#set(by);
    const listeners = new AbortController();
    const { signal } = listeners;
    await new Promise<void>((resolve) => {
      this.#release = resolve;
      if (this.#signal.aborted) resolve();
      this.#signal.addEventListener('abort', () => resolve(), { signal });
      if (by === 'network') window.addEventListener('online', () => resolve(), { signal });
    });
    listeners.abort();
    this.#release = undefined;
    this.#set(null);
  }

  #set(by: Holder | null): void {
    this.by = by;
    this.#onChange();
  }
}
