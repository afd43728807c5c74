import { createHmac } from 'node:crypto';
import { cachedSecrets, type ProviderId, providerIds, type SecretSource } from '@vigor/llm';

export interface ProviderKeys {
  /** Looks whether keys have changed; costs nothing while they are fresh. */
  refresh(): Promise<void>;
  /** What was found last. */
  latest(provider: ProviderId): string | undefined;
  /** Asked before each call. */
  get(provider: ProviderId): Promise<string>;
  /** Tells keys apart without saying anything of them. */
  fingerprint(provider: ProviderId): string;
}

export const secretNames: Record<ProviderId, string> = {
  gemini: 'GEMINI_API_KEY',
  openai: 'OPENAI_API_KEY',
  perplexity: 'PERPLEXITY_API_KEY',
  openai_compatible: 'OPENAI_COMPATIBLE_API_KEY',
};

/** A key that was changed in its store counts after this time, without a restart. */
const ttlSeconds = 60;
const fingerprintLength = 8;

/** The keys of all providers, from wherever they are kept. */
export function createProviderKeys(input: {
  secrets: SecretSource;
  /** Of this installation, so that fingerprints cannot be compared with those of others. */
  secretKey: string;
  onFault: (error: unknown) => void;
}): ProviderKeys {
  const { secretKey, onFault } = input;
  const secrets = cachedSecrets(input.secrets, { ttlSeconds });
  const latest = new Map<ProviderId, string | undefined>();

  async function look(provider: ProviderId): Promise<void> {
    try {
      latest.set(provider, await secrets.get(secretNames[provider]));
    } catch (error) {
      onFault(error);
    }
  }

  return {
    refresh: async () => {
      await Promise.all(providerIds.map(look));
    },
    latest: (provider) => latest.get(provider),
    get: async (provider) => (await secrets.get(secretNames[provider])) ?? '',
    fingerprint: (provider) =>
      createHmac('sha256', secretKey)
        .update(latest.get(provider) ?? '')
        .digest('hex')
        .slice(0, fingerprintLength),
  };
}
