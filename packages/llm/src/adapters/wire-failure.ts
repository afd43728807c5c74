import { ProviderError } from '../model/provider-error.ts';
import type { ReplyHeaders } from './transport.ts';

/** What a broken connection means. Nothing of it is passed on but the system's own code. */
export function unreachable(error: unknown): ProviderError {
  const code = findCode(error);
  if (code === undefined) return new ProviderError('retryable', 'The provider is out of reach.');
  const cause = new NetworkFailure(code);
  return new ProviderError('retryable', `The provider is out of reach (${code}).`, { cause });
}

export function brokenOff(receivedBytes: number): ProviderError {
  return receivedBytes > 0
    ? new ProviderError('truncated', 'The connection broke in the middle of the answer.')
    : new ProviderError('retryable', 'The connection broke before the answer.');
}

export function noReply(): ProviderError {
  return new ProviderError('retryable', 'The provider did not reply in time.');
}

export function fellSilent(): ProviderError {
  return new ProviderError('retryable', 'The provider fell silent in the middle of its answer.');
}

export function tooLarge(): ProviderError {
  return new ProviderError('truncated', 'The answer is larger than it may be.');
}

const redirects = [301, 302, 303, 307, 308];

/**
 * Why an answer with that head is not read, if it is not. A redirect would carry the key
 * elsewhere; a page comes from a proxy that wants somebody to sign in.
 */
export function judgeHead(status: number, headers: ReplyHeaders): ProviderError | undefined {
  if (redirects.includes(status)) {
    return new ProviderError('retryable', 'The provider sends calls elsewhere.');
  }
  const isSuccess = status >= 200 && status <= 299;
  if (!isSuccess || !String(headers['content-type']).includes('text/html')) return undefined;
  return new ProviderError('retryable', 'A web page came in the place of an answer.');
}

/** Texts of an error may hold an address with a key, so only its code is kept. */
class NetworkFailure extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.name = 'NetworkFailure';
    this.code = code;
  }
}

/** Such as `ECONNREFUSED`. */
function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : findCode(error.cause);
}
