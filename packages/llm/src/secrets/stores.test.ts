import { inspect } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { createAwsSecrets } from './aws-secrets.ts';
import { createKeyVaultSecrets } from './key-vault-secrets.ts';
import {
  type SecretServer,
  type StoreReply,
  type StoreScript,
  startSecretServer,
} from './secret-server.fixture.ts';
import type { SecretSource } from './secret-source.ts';
import { createVaultSecrets } from './vault-secrets.ts';

const token = async () => 'canary-token';
const credentials = async () => ({
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'canary-secret',
  sessionToken: 'canary-session',
});

let server: SecretServer | undefined;
afterEach(() => server?.close());

/** Each store, with how it says that it has the secret, and that it does not. */
const stores: {
  name: string;
  open: (url: string) => SecretSource;
  found: StoreReply;
  missing: StoreReply;
}[] = [
  {
    name: 'Azure Key Vault',
    open: (vaultUrl) => createKeyVaultSecrets({ vaultUrl, token, timeoutMs: 100 }),
    found: { body: { value: 'sk-1', id: 'https://x/secrets/y' } },
    missing: { status: 404, body: { error: { code: 'SecretNotFound' } } },
  },
  {
    name: 'AWS Secrets Manager',
    open: (endpoint) =>
      createAwsSecrets({ endpoint, region: 'eu-central-1', credentials, timeoutMs: 100 }),
    found: { body: { Name: 'OPENAI_API_KEY', SecretString: 'sk-1' } },
    missing: { status: 400, body: { __type: 'ResourceNotFoundException' } },
  },
  {
    name: 'HashiCorp Vault',
    open: (address) => createVaultSecrets({ address, token, path: 'team/llm', timeoutMs: 100 }),
    found: { body: { data: { data: { OPENAI_API_KEY: 'sk-1' }, metadata: { version: 3 } } } },
    missing: { body: { data: { data: { OTHER: 'sk-2' } } } },
  },
];

async function ask(open: (url: string) => SecretSource, reply: StoreScript) {
  server = await startSecretServer(() => reply);
  return open(server.url).get('OPENAI_API_KEY');
}

describe.each(stores)('$name', ({ open, found, missing }) => {
  it('gives a secret', async () => {
    expect(await ask(open, found)).toBe('sk-1');
  });

  it('gives nothing for a secret that does not exist', async () => {
    expect(await ask(open, missing)).toBeUndefined();
  });

  it.each([401, 403, 429, 500])('fails on %d without naming a token', async (status) => {
    const failure = await ask(open, { status, body: { error: 'canary-token' } }).catch(
      (error: unknown) => error,
    );

    expect(failure).toMatchObject({ name: 'SecretStoreError', status });
    expect(inspect(failure, { depth: 9 })).not.toContain('canary');
  });

  it.each(['cut', 'stall'] as const)('fails where the connection does: %s', async (script) => {
    const failure = await ask(open, script).catch((error: unknown) => error);

    expect(failure).toMatchObject({ name: 'SecretStoreError', status: undefined });
    expect(inspect(failure, { depth: 9 })).not.toContain('canary');
  });
});

it('fails with a token that is no header, without repeating it', async () => {
  const source = createVaultSecrets({
    address: 'http://127.0.0.1:9',
    token: async () => 'canary\ntoken',
    path: 'llm',
  });

  const failure = await source.get('KEY').catch((error: unknown) => error);

  expect(failure).toMatchObject({ name: 'SecretStoreError' });
  expect(inspect(failure, { depth: 9 })).not.toContain('canary');
});

describe('what each store is sent', () => {
  async function callOf(index: number) {
    const store = stores[index];
    if (!store) throw new Error('no such store');
    await ask(store.open, store.found);
    return server?.calls[0];
  }

  it('Azure Key Vault is asked for a name without underscores, with a bearer', async () => {
    expect(await callOf(0)).toMatchObject({
      method: 'GET',
      path: '/secrets/OPENAI-API-KEY?api-version=7.4',
      headers: { authorization: 'Bearer canary-token' },
    });
  });

  it('AWS is sent a signature of version 4 instead of the secret key', async () => {
    const call = await callOf(1);

    expect(call).toMatchObject({
      method: 'POST',
      headers: {
        'x-amz-target': 'secretsmanager.GetSecretValue',
        'x-amz-security-token': 'canary-session',
        authorization: expect.stringMatching(
          /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/secretsmanager\/aws4_request, SignedHeaders=[a-z0-9;-]*x-amz-target[a-z0-9;-]*, Signature=[0-9a-f]{64}$/,
        ),
      },
    });
    expect(JSON.parse(call?.body ?? '')).toEqual({ SecretId: 'OPENAI_API_KEY' });
    expect(JSON.stringify(call)).not.toContain('canary-secret');
  });

  it('Vault is asked for the secret at its path, with its token', async () => {
    expect(await callOf(2)).toMatchObject({
      method: 'GET',
      path: '/v1/secret/data/team/llm',
      headers: { 'x-vault-token': 'canary-token' },
    });
  });
});
