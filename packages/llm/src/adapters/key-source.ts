import { NotSentError } from '../model/not-sent-error.ts';
import { ProviderError } from '../model/provider-error.ts';

/** Where a key comes from; asked before each call, so that a new key needs no restart. */
export type ApiKey = () => Promise<string> | string;

/** Gives a key that may go into a header; at once where it is at hand. */
export type KeySource = () => Promise<string> | string;

/**
 * Checks a key before it goes into a header, since the error of a header holds its value.
 * Without a key, or with one that cannot be one, the call fails as `auth`; where the key could
 * not be read, as `retryable`, for a store that is away says nothing of the key.
 */
export function createKeySource(apiKey: ApiKey, isOptional: boolean): KeySource {
  const check = (key: string | undefined) => checkKey(key ?? '', isOptional);
  return () => {
    const key = readKey(apiKey);
    return typeof key === 'object' ? key.then(check, throwUnread) : check(key);
  };
}

function readKey(apiKey: ApiKey): ReturnType<ApiKey> | undefined {
  try {
    return apiKey();
  } catch {
    return throwUnread();
  }
}

/** What a secret store says of its failure may hold the secret, so it is not passed on. */
function throwUnread(): never {
  throw new NotSentError(new ProviderError('retryable', 'The key could not be read.'));
}

function checkKey(text: string, isOptional: boolean): string {
  const key = text.trim();
  if (key === '' && !isOptional) throw new ProviderError('auth', 'There is no key.');
  if (!/^[\x21-\x7e]*$/.test(key)) throw new ProviderError('auth', 'The key is not one.');
  return key;
}
