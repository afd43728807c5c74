import { NotSentError } from '../model/not-sent-error.ts';
import { ProviderError } from '../model/provider-error.ts';

/** Where a key comes from; asked before each call, so that a new key needs no restart. */
export type ApiKey = () => Promise<string> | string;

/**
 * Checks a key before it goes into a header, since the error of a header holds its value.
 * Without a key, or with one that cannot be one, the call fails as `auth`; where the key could
 * not be read, as `retryable`, for a store that is away says nothing of the key.
 */
export function createKeySource(apiKey: ApiKey, isOptional: boolean): () => Promise<string> {
  return async () => {
    const key = (await readKey(apiKey)).trim();
    if (key === '' && !isOptional) throw new ProviderError('auth', 'There is no key.');
    if (!/^[\x21-\x7e]*$/.test(key)) throw new ProviderError('auth', 'The key is not one.');
    return key;
  };
}

async function readKey(apiKey: ApiKey): Promise<string> {
  try {
    return (await apiKey()) ?? '';
  } catch {
    // What a secret store says of its failure may hold the secret, so it is not passed on.
    throw new NotSentError(new ProviderError('retryable', 'The key could not be read.'));
  }
}
