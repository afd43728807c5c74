import type { SecretSource } from './secret-source.ts';

/** Secrets from environment variables; an empty one counts as absent. */
export function createEnvironmentSecrets(env: Record<string, string | undefined>): SecretSource {
  return {
    get: async (name) => (Object.hasOwn(env, name) ? env[name] || undefined : undefined),
  };
}
