import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { MaskPart } from '../model/mask.ts';
import type { ReportSource } from '../model/report-source.ts';
import type { HeadersProvider } from '../source/endpoint-source.ts';
import { createLazySource } from './lazy-source.ts';
import { maskConverter } from './mask-converter.ts';
import type { MediaResolver } from './media-resolver.ts';
import type { MessageLink } from './message-link.ts';
import { ReportElement } from './report-element.ts';

/** What the elements that load by themselves have in common: where their messages come from. */
export abstract class SourceElement extends ReportElement {
  /** Base URL of the report endpoint, as `openapi.yaml` describes it. */
  @property() endpoint = '';

  /** Whether the browser sends cookies to the endpoint: `same-origin`, `include` or `omit`. */
  @property() credentials: RequestCredentials = 'same-origin';

  /** Headers of each request, or a function that gives them, asked per request and once more after a 401. */
  @property({ attribute: false }) headers: HeadersInit | HeadersProvider | undefined;

  /** Replaces `fetch`. */
  @property({ attribute: false }) fetcher: typeof fetch | undefined;

  /** Replaces the endpoint altogether. */
  @property({ attribute: false }) source: ReportSource | undefined;

  /** What of messages is masked, of `sender recipient body code`; as an attribute, with spaces between. */
  @property({ converter: maskConverter }) mask: readonly MaskPart[] = ['code'];

  // These two are looked up when they are needed: nothing is shown of them before.

  /** Gets media that a reader asks for; without it, it is read from the URL that the message says, if any. */
  resolveMedia: MediaResolver | undefined;

  /** Where the page shows a message, for a link that can be copied; without it there is none. */
  messageLink: MessageLink | undefined;

  #source: ReportSource | null = null;

  /** The source to read from, the same one until a property says another; null while none is given. */
  protected get reportSource(): ReportSource | null {
    return this.#source;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('source') || changed.has('endpoint') || changed.has('credentials'))
      this.#source = this.source ?? this.#endpointSource();
  }

  /** Headers and fetcher are looked up per request: frameworks hand in new functions at every render. */
  #endpointSource(): ReportSource | null {
    const endpoint = this.endpoint.trim();
    if (endpoint === '') return null;
    const fetcher = (): typeof fetch | undefined => this.fetcher;
    return createLazySource({
      endpoint,
      baseUrl: document.baseURI,
      credentials: this.credentials,
      headers: (context) => {
        const { headers = {} } = this;
        return typeof headers === 'function' ? headers(context) : headers;
      },
      get fetcher() {
        return fetcher();
      },
    });
  }
}
