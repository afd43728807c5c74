import { readText } from '../adapters/json-fields.ts';
import { askStore, type StoreConnection } from './ask-store.ts';
import { type SecretSource, SecretStoreError } from './secret-source.ts';

export interface KeyVaultOptions extends StoreConnection {
  /** Such as `https://team.vault.azure.net`. */
  vaultUrl: string;
  /** An access token for Key Vault, asked for before each request; see `createManagedIdentity`. */
  token: () => Promise<string>;
}

const store = 'Azure Key Vault';
const apiVersion = '7.4';

/**
 * Secrets from Azure Key Vault. Its names know no underscore, so `OPENAI_API_KEY` is looked up
 * as `OPENAI-API-KEY`.
 */
export function createKeyVaultSecrets(options: KeyVaultOptions): SecretSource {
  return {
    get: async (name) => {
      const write = () => writeRequest(options, name);
      const { status, body } = await askStore({ store, write, connection: options });
      if (status === 404) return undefined;
      if (status !== 200) throw new SecretStoreError(store, status);
      return readText(body.value);
    },
  };
}

async function writeRequest({ vaultUrl, token }: KeyVaultOptions, name: string): Promise<Request> {
  const path = `/secrets/${encodeURIComponent(name.replaceAll('_', '-'))}`;
  const url = new URL(`${path}?api-version=${apiVersion}`, vaultUrl);
  return new Request(url, { headers: { authorization: `Bearer ${await token()}` } });
}
