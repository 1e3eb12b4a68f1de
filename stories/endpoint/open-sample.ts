import { createEndpoint } from './create-endpoint.ts';
import type { Endpoint, EndpointOptions } from './create-endpoint.ts';
import { catchUp } from './sample/catch-up.ts';
import { startLife } from './sample/life.ts';
import type { LifeOptions } from './sample/life.ts';
import { readSample, seed } from './sample/seed.ts';

export interface SampleOptions extends EndpointOptions, LifeOptions {
  /** How many messages to begin with. A database with another number begins anew; without this it is kept as it is. */
  readonly messages?: number;
  /** Whether messages keep arriving. */
  readonly live?: boolean;
  readonly onProgress?: (recorded: number, messages: number) => void;
}

export interface Sample {
  readonly endpoint: Endpoint;
  /** Stops life and closes the database; nothing is lost. */
  close(): Promise<void>;
}

const defaultMessages = 1_000_000;

/** A report endpoint on sample messages: seeds the database where it has none, and fills the time since it last ran. */
export const openSample = async ({
  messages,
  live = false,
  onProgress,
  ...options
}: SampleOptions): Promise<Sample> => {
  const { database, clock = () => new Date() } = options;
  const existing = await readSample(database);
  const wanted = messages ?? existing ?? defaultMessages;
  if (existing !== wanted) await seed(database, { messages: wanted, until: clock(), onProgress });
  await catchUp(database, clock());
  const life = live ? startLife(options) : null;
  return {
    endpoint: createEndpoint(options),
    close: async () => {
      await life?.stop();
      await database.close();
    },
  };
};
