import { afterEach, expect, it } from 'vitest';
import { createManagedIdentity } from './managed-identity.ts';
import { type SecretServer, startSecretServer } from './secret-server.fixture.ts';

const hourSeconds = 3_600;
let server: SecretServer | undefined;
afterEach(() => server?.close());

/** An endpoint whose tokens end an hour after `startSeconds`. */
async function startIdentity(startSeconds: number) {
  let issued = 0;
  server = await startSecretServer(() => {
    issued += 1;
    const expires_on = String(startSeconds + issued * hourSeconds);
    return { body: { access_token: `token-${issued}`, expires_on } };
  });
  return { url: server.url, header: 'canary-header' };
}

it('asks the endpoint of a container for a token for Key Vault', async () => {
  const endpoint = await startIdentity(0);

  expect(await createManagedIdentity({ endpoint, clientId: 'me', now: () => 0 })()).toBe('token-1');

  const url = new URL(server?.calls[0]?.path ?? '', 'http://x');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    'api-version': '2019-08-01',
    resource: 'https://vault.azure.net',
    client_id: 'me',
  });
  expect(server?.calls[0]?.headers['x-identity-header']).toBe('canary-header');
});

it('asks the metadata service of a machine where there is no endpoint', async () => {
  const sent: Request[] = [];
  const token = createManagedIdentity({
    fetch: async (input) => {
      if (input instanceof Request) sent.push(input);
      return Response.json({ access_token: 'token', expires_on: '0' });
    },
  });

  expect(await token()).toBe('token');
  expect(sent[0]?.url).toMatch(/^http:\/\/169\.254\.169\.254\/metadata\/identity\/oauth2\/token\?/);
  expect(sent[0]?.headers.get('metadata')).toBe('true');
});

it('keeps a token until shortly before it ends', async () => {
  let nowMs = 0;
  const token = createManagedIdentity({ endpoint: await startIdentity(0), now: () => nowMs });

  expect([await token(), await token()]).toEqual(['token-1', 'token-1']);
  nowMs = (hourSeconds - 60) * 1_000;
  expect(await token()).toBe('token-2');
});

it('fails without naming its header', async () => {
  server = await startSecretServer(() => ({ status: 400, body: { message: 'canary-header' } }));
  const endpoint = { url: server.url, header: 'canary-header' };

  await expect(createManagedIdentity({ endpoint })()).rejects.toMatchObject({
    name: 'SecretStoreError',
    message: expect.not.stringContaining('canary'),
    status: 400,
  });
});
