import { readCount, readObject, readText } from '../adapters/json-fields.ts';
import type { Now } from '../model/ports.ts';
import { askStore, type StoreConnection } from './ask-store.ts';
import { SecretStoreError } from './secret-source.ts';

export interface ManagedIdentityOptions extends StoreConnection {
  /**
   * `IDENTITY_ENDPOINT` and `IDENTITY_HEADER`, as App Service and Container Apps set them.
   * Absent: the metadata service of a virtual machine.
   */
  endpoint?: { url: string; header: string };
  /** Of a user-assigned identity. */
  clientId?: string;
  now?: Now;
}

const store = 'The managed identity of Azure';
const resource = 'https://vault.azure.net';
const metadataUrl = 'http://169.254.169.254/metadata/identity/oauth2/token';
const metadataVersion = '2018-02-01';
const endpointVersion = '2019-08-01';
/** A token is renewed this long before it ends. */
const marginMs = 300_000;
const millisecondsPerSecond = 1_000;

/** Gives an access token for Key Vault, the same one until shortly before it ends. */
export function createManagedIdentity(options: ManagedIdentityOptions = {}): () => Promise<string> {
  const { now = Date.now } = options;
  let known: { token: string; endsAt: number } | undefined;
  return async () => {
    if (known && known.endsAt - marginMs > now()) return known.token;
    known = await requestToken(options, now());
    return known.token;
  };
}

async function requestToken(options: ManagedIdentityOptions, nowMs: number) {
  const write = () => writeRequest(options);
  const { status, body } = await askStore({ store, write, connection: options });
  const token = readText(readObject(body).access_token);
  if (status !== 200 || token === undefined) throw new SecretStoreError(store, status);
  return { token, endsAt: readEnd(body.expires_on) ?? nowMs + marginMs };
}

function writeRequest({ endpoint, clientId }: ManagedIdentityOptions): Request {
  const url = new URL(endpoint?.url ?? metadataUrl);
  url.searchParams.set('api-version', endpoint ? endpointVersion : metadataVersion);
  url.searchParams.set('resource', resource);
  if (clientId) url.searchParams.set('client_id', clientId);
  const headers = endpoint ? { 'x-identity-header': endpoint.header } : { metadata: 'true' };
  return new Request(url, { headers });
}

/** Seconds since 1970, as a text. */
function readEnd(expiresOn: unknown): number | undefined {
  const seconds = readCount(Number(readText(expiresOn) ?? expiresOn));
  return seconds === undefined ? undefined : seconds * millisecondsPerSecond;
}
