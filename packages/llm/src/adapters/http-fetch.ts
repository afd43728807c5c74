import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What the adapters need of a response; that of `fetch` has all of it. */
export type WireResponse = Pick<Response, 'ok' | 'status' | 'statusText' | 'headers' | 'body'>;

/** As much of `fetch` as a provider’s call needs. */
export type WireFetch = (input: string | URL | Request, init: RequestInit) => Promise<WireResponse>;

/** Shorter than providers and the routers on the way keep a connection that nobody uses. */
const idleConnectionMs = 10_000;
const agentOptions = {
  keepAlive: true,
  timeout: idleConnectionMs,
  scheduling: 'lifo',
  // As `fetch` reads them.
  ...(process.env.NODE_USE_ENV_PROXY === '1' && { proxyEnv: process.env }),
} as const;
const agents = { http: new HttpAgent(agentOptions), https: new HttpsAgent(agentOptions) };

/**
 * Sends a request as `fetch` does, over connections that stay open, without cookies,
 * caches and compression, of which a provider’s call needs none. A redirect is an error. The signal
 * closes the connection, also while the body is read.
 */
export const httpFetch: WireFetch = (input, { method, headers, body, signal }) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const isSecure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const outgoing = (isSecure ? httpsRequest : httpRequest)(url, {
      method,
      headers: Object.fromEntries(new Headers(headers)),
      agent: isSecure ? agents.https : agents.http,
      signal: signal ?? undefined,
    });
    outgoing.on('error', reject);
    outgoing.once('response', (incoming) => {
      if (!isRedirect(incoming)) return resolve(toResponse(incoming));
      incoming.destroy();
      reject(new TypeError('The provider sends calls elsewhere.'));
    });
    outgoing.end(body);
  });
};

const redirects = [301, 302, 303, 307, 308];
const withoutBody = [204, 205, 304];

function isRedirect({ statusCode = 0 }: IncomingMessage): boolean {
  return redirects.includes(statusCode);
}

function toResponse(incoming: IncomingMessage): WireResponse {
  const { statusCode: status = 0, statusMessage: statusText = '' } = incoming;
  const isEmpty = withoutBody.includes(status);
  if (isEmpty) incoming.resume();
  return {
    ok: status >= 200 && status <= 299,
    ...{ status, statusText },
    headers: toHeaders(incoming.rawHeaders),
    body: isEmpty ? null : toStream(incoming),
  };
}

/** Names and values in turn. */
function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers();
  for (let at = 0; at + 1 < raw.length; at += 2) headers.append(raw[at] ?? '', raw[at + 1] ?? '');
  return headers;
}

function toStream(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const pieces: AsyncIterator<Uint8Array> = incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: () => void incoming.destroy(),
    },
    { highWaterMark: 0 },
  );
}
