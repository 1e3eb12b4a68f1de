import type { Endpoint } from '../../../stories/endpoint/create-endpoint.ts';
import type { WireMessage } from './page-template.ts';

interface WirePage {
  readonly messages: readonly WireMessage[];
  readonly next: string | null;
}

/**
 * The newest messages of the sample endpoint: its countries, senders, templates, languages, failures and texts, each as
 * often as it has them.
 */
export const sampleMessages = async (endpoint: Endpoint, count: number): Promise<readonly WireMessage[]> => {
  const messages: WireMessage[] = [];
  for (let next: string | null = ''; next !== null && messages.length < count;) {
    const cursor: string = next && `&cursor=${next}`;
    const answer = await endpoint(new Request(`http://sample/messages?limit=500${cursor}`));
    const page = (await answer.json()) as WirePage;
    messages.push(...page.messages);
    next = page.next;
  }
  return messages.slice(0, count);
};
