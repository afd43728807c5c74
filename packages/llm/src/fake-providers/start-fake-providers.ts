import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerCall, type ServerState } from './answer-call.ts';
import { createCallLog } from './call-log.ts';
import { readCallTarget } from './call-target.ts';
import { answerControl } from './control.ts';
import type { RecordedCall } from './recorded-call.ts';
import type { Script } from './script.ts';

/** Load tests open more connections at once than Node's default of 511 lets wait. */
const maxWaitingConnections = 4_096;

export interface FakeProvidersOptions {
  /** A free port is chosen where it is 0 or left out. */
  port?: number;
  host?: string;
  script?: Script;
  /** Wait before each reply and each chunk that the script does not pace itself. */
  delayMs?: number;
}

export interface FakeProviders {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  url: string;
  port: number;
  /** The calls since the start or the last `reset`, in order of arrival; at most the last 10,000. */
  calls: RecordedCall[];
  setScript(script: Script): void;
  /** Forgets the calls, the script and the faults that were ordered by hand. */
  reset(): void;
  /** The call with that number, counted from 1, as soon as it has come. */
  waitForCall(count: number): Promise<RecordedCall>;
  /** Ends every stall and every open connection. */
  close(): Promise<void>;
}

/**
 * Starts one server that plays all providers, over real sockets: OpenAI chat
 * completions, OpenAI Responses (also Perplexity's), Gemini and embeddings. A
 * first segment of the path names a provider: `/perplexity/v1/responses`.
 */
export async function startFakeProviders(
  options: FakeProvidersOptions = {},
): Promise<FakeProviders> {
  const { port: wantedPort = 0, host = '127.0.0.1', script = [], delayMs = 0 } = options;
  const state: ServerState = {
    log: createCallLog(),
    script: copyScript(script),
    orders: [],
    delayMs,
    isClosing: false,
  };
  const server = createServer((incoming, response) => {
    // The server's callback cannot wait; `handle` never rejects.
    void handle(incoming, response, state);
  });
  server.listen({ port: wantedPort, host, backlog: maxWaitingConnections });
  await once(server, 'listening');
  const port = portOf(server);
  return {
    url: `http://${host}:${port}`,
    port,
    calls: state.log.calls,
    setScript: (next) => {
      state.script = copyScript(next);
    },
    reset: () => {
      state.log.clear();
      state.script = [];
      state.orders = [];
    },
    waitForCall: state.log.waitFor,
    close: () => close(server, state),
  };
}

/** Steps are taken off the list, which must not empty the caller's own. */
function copyScript(script: Script): Script {
  return typeof script === 'function' ? script : [...script];
}

async function handle(
  incoming: IncomingMessage,
  response: ServerResponse,
  state: ServerState,
): Promise<void> {
  const path = new URL(incoming.url ?? '/', 'http://localhost').pathname;
  const exchange = { incoming, response, path };
  const target = incoming.method === 'POST' ? readCallTarget(path) : undefined;
  try {
    await (target ? answerCall(exchange, target, state) : answerControl(exchange, state));
  } catch (error) {
    if (response.destroyed) return;
    if (!response.headersSent) response.writeHead(501, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: `fake provider: ${String(error)}` } }));
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was opened');
  return address.port;
}

async function close(server: Server, state: ServerState): Promise<void> {
  state.isClosing = true;
  state.log.close();
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
