import type { SecretSource } from './secret-source.ts';

/**
 * Asks several sources, in order, until one knows the secret. A source that fails is passed
 * over; its error is thrown only when no later one knows the secret either.
 */
export function chainSecrets(sources: readonly SecretSource[]): SecretSource {
  return {
    get: async (name) => {
      const errors: unknown[] = [];
      for (const source of sources) {
        const value = await source.get(name).catch((error: unknown) => {
          errors.push(error);
          return undefined;
        });
        if (value !== undefined) return value;
      }
      if (errors.length > 0) throw errors[0];
      return undefined;
    },
  };
}
