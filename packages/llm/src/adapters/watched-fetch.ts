import { ProviderError } from '../model/provider-error.ts';
import type { WireFetch, WireResponse } from './http-fetch.ts';
import { raceAbort } from './race-abort.ts';
import { watchBody } from './watched-body.ts';
import type { WireCall } from './wire-call.ts';

export interface WatchedFetch {
  fetch: typeof globalThis.fetch;
  /** From now on the requests that carry this call's signal are watched. */
  watch(call: WireCall): void;
}

/** Changes to a request before it leaves. */
export interface RequestChanges {
  /** Where the request goes, whatever the provider package thinks. */
  address?: string;
  change?: (init: RequestInit) => RequestInit;
}

/**
 * A `fetch` for the provider packages that notes on each call what happens on the wire, and ends
 * it where the provider does not. Redirects are refused: they would carry the key elsewhere.
 */
export function createWatchedFetch(inner: WireFetch, changes: RequestChanges = {}): WatchedFetch {
  const calls = new WeakMap<AbortSignal, WireCall>();
  return {
    watch: (call) => calls.set(call.signal, call),
    fetch: (input, init) => {
      const call = init?.signal && calls.get(init.signal);
      if (!call) throw new TypeError('A request belongs to no call.');
      const { address = input, change = unchanged } = changes;
      return send(call, () => inner(address, { ...change(init), redirect: 'error' }));
    },
  };
}

function unchanged(init: RequestInit): RequestInit {
  return init;
}

async function send(call: WireCall, request: () => Promise<WireResponse>): Promise<Response> {
  if (call.isSent) {
    // One attempt is one request: more would cost more than was reserved for it.
    call.breakOff(new ProviderError('truncated', 'The answer asked for a second request.'));
    throw call.failure;
  }
  call.isSent = true;
  const response = await sendInTime(call, request);
  return passOn(response, call);
}

async function sendInTime(
  call: WireCall,
  request: () => Promise<WireResponse>,
): Promise<WireResponse> {
  const timer = setTimeout(() => call.breakOff(noReply()), call.limits.headersMs);
  try {
    const response = await raceAbort(request(), call.signal);
    call.status = response.status;
    call.headers = response.headers;
    return response;
  } catch (error) {
    if (!call.signal.aborted) call.breakOff(unreachable(error));
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function passOn(response: WireResponse, call: WireCall): Response {
  const { status, statusText, headers, body } = response;
  const contentType = headers.get('content-type') ?? '';
  if (response.ok && contentType.includes('text/html')) {
    call.breakOff(new ProviderError('retryable', 'A web page came in the place of an answer.'));
    throw call.failure;
  }
  const watched = body && watchBody(body, call, contentType);
  return new Response(watched, { status, statusText, headers });
}

function noReply(): ProviderError {
  return new ProviderError('retryable', 'The provider did not reply in time.');
}

/** The system's own code is the only thing passed on; texts may hold an address with a key. */
class NetworkFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'NetworkFailure';
    this.code = code;
  }
}

function unreachable(error: unknown): ProviderError {
  const code = findCode(error);
  if (code === undefined) return new ProviderError('retryable', 'The provider is out of reach.');
  const cause = new NetworkFailure(code);
  return new ProviderError('retryable', `The provider is out of reach (${code}).`, { cause });
}

/** Such as `ECONNREFUSED`. */
function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : findCode(error.cause);
}
