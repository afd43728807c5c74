import { readObject, readText } from '../adapters/json-fields.ts';
import { askStore, type StoreConnection } from './ask-store.ts';
import { type SecretSource, SecretStoreError } from './secret-source.ts';

export interface VaultOptions extends StoreConnection {
  /** Such as `https://vault.team.internal:8200`. */
  address: string;
  /** Asked before each request, since an agent may renew it. */
  token: () => Promise<string>;
  /** Of a KV engine, version 2; `secret` by default. */
  mount?: string;
  /** Of the secret whose fields are the names asked for. */
  path: string;
  /** Of Vault Enterprise and HCP. */
  namespace?: string;
}

const store = 'HashiCorp Vault';

/** Secrets from HashiCorp Vault: the fields of one secret in a KV engine, version 2. */
export function createVaultSecrets(options: VaultOptions): SecretSource {
  return {
    get: async (name) => {
      const write = () => writeRequest(options);
      const { status, body } = await askStore({ store, write, connection: options });
      if (status === 404) return undefined;
      if (status !== 200) throw new SecretStoreError(store, status);
      const fields = readObject(readObject(body.data).data);
      return Object.hasOwn(fields, name) ? readText(fields[name]) : undefined;
    },
  };
}

async function writeRequest({ address, token, mount = 'secret', path, namespace }: VaultOptions) {
  const place = path.split('/').map(encodeURIComponent).join('/');
  return new Request(new URL(`/v1/${mount}/data/${place}`, address), {
    headers: {
      'x-vault-token': await token(),
      'x-vault-request': 'true',
      ...(namespace && { 'x-vault-namespace': namespace }),
    },
  });
}
