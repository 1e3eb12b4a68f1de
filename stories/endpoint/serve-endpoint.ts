import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Endpoint } from './create-endpoint.ts';
import { createListener } from './create-listener.ts';

export interface EndpointServer {
  readonly url: string;
  /** Answers what is under way, then resolves. */
  close(): Promise<void>;
}

/** Serves the endpoint over HTTP; port 0 takes any free one. */
export const serveEndpoint = async (endpoint: Endpoint, port = 0): Promise<EndpointServer> => {
  const listener = createListener(endpoint);
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  server.listen(port);
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}`,
    close: async () => {
      server.close();
      server.closeIdleConnections();
      await once(server, 'close');
    },
  };
};
