import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici';
import type { Connection, ReplyHeaders, ReplyReader, Send } from './transport.ts';

/** Shorter than providers and the routers on the way keep a connection that nobody uses. */
const idleConnectionMs = 10_000;
/** Longer than any call waits for its headers. */
const connectTimeoutMs = 120_000;

const agentOptions = {
  keepAliveTimeout: idleConnectionMs,
  keepAliveMaxTimeout: idleConnectionMs,
  connectTimeout: connectTimeoutMs,
  // The limits of a call are kept by itself.
  headersTimeout: 0,
  bodyTimeout: 0,
  // A call has a connection of its own, so that ending one closes the other.
  allowH2: false,
};
/** Proxies are read from where `fetch` reads them. */
const agent =
  process.env.NODE_USE_ENV_PROXY === '1'
    ? new EnvHttpProxyAgent(agentOptions)
    : new Agent(agentOptions);

/**
 * Sends a request over connections that stay open, without cookies, caches and compression, of
 * which a provider’s call needs none.
 */
export const httpSend: Send = ({ origin, path, headers, body }, reader) => {
  const exchange = new HttpExchange(reader);
  agent.dispatch({ origin, path, method: 'POST', headers, body }, exchange);
  return exchange;
};

/** One for all, since an error with its stack would cost more than the rest of a call. */
const closedByCaller = new Error('The call was ended.');
const firstFinalStatus = 200;

class HttpExchange implements Connection, Dispatcher.DispatchHandler {
  readonly #reader: ReplyReader;
  #controller: Dispatcher.DispatchController | undefined;
  #isOver = false;

  constructor(reader: ReplyReader) {
    this.#reader = reader;
  }

  pause(): void {
    this.#controller?.pause();
  }

  resume(): void {
    this.#controller?.resume();
  }

  close(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#controller?.abort(closedByCaller);
  }

  /** Comes when there is a connection; a call that ended before it sends nothing. */
  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#isOver) controller.abort(closedByCaller);
  }

  onResponseStart(_controller: unknown, status: number, headers: ReplyHeaders): void {
    if (!this.#isOver && status >= firstFinalStatus) this.#reader.takeHead(status, headers);
  }

  onResponseData(_controller: unknown, bytes: Buffer): void {
    if (!this.#isOver) this.#reader.takeBytes(bytes);
  }

  onResponseEnd(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#reader.takeEnd();
  }

  onResponseError(_controller: unknown, error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#reader.takeError(error);
  }
}
