import { type Breaker, type BreakerState, providerIds } from '@vigor/llm';
import type { ProviderKeys } from './llm.provider-keys.ts';
import type { SharedBreaker } from './llm.shared-breaker.ts';

/**
 * A breaker for each model and key: a key that a provider refuses keeps its models closed, and a
 * new key starts afresh, in every process and after a restart alike.
 */
export function createKeyBreaker(
  shared: SharedBreaker,
  { keys, onFault }: { keys: ProviderKeys; onFault: (error: unknown) => void },
): Breaker & { latest(key: string): BreakerState } {
  const withKey = (key: string) => {
    const provider = providerIds.find((id) => key.startsWith(`${id}/`));
    return provider ? `${key}#${keys.fingerprint(provider)}` : key;
  };
  return {
    admit: (key) => shared.admit(withKey(key)),
    report: (key, outcome) => {
      if (outcome.kind === 'auth') onFault(new Error(`${key} refuses our key, and rests.`));
      return shared.report(withKey(key), outcome);
    },
    latest: (key) => shared.latest(withKey(key)),
  };
}
