import { createEndpoint } from '../../stories/endpoint/create-endpoint.ts';
import type { Database } from '../../stories/endpoint/database/database.ts';
import { seed } from '../../stories/endpoint/sample/seed.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON of the answer: what it should hold is what the tests say. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

export interface SampleUnderTest {
  readonly database: Database;
  get(path: string): Promise<Answer>;
}

export const seededAt = new Date('2026-11-23T08:30:00.123Z');
export const seededMessages = 3000;

export const ask = async (
  endpoint: (request: Request) => Promise<Response>,
  path: string,
): Promise<Answer> => {
  const response = await endpoint(new Request(`http://report.test${path}`));
  return { status: response.status, headers: response.headers, body: await response.json() };
};

/** A few thousand messages, always the same. Whatever fails inside the endpoint fails the test. */
export const sampleIn = async (database: Database): Promise<SampleUnderTest> => {
  await seed(database, { messages: seededMessages, until: seededAt });
  const endpoint = createEndpoint({
    database,
    onError: (error) => {
      throw error;
    },
  });
  return { database, get: (path) => ask(endpoint, path) };
};
