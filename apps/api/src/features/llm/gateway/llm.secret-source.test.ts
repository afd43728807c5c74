import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readEnv } from '../../../env.ts';
import type { LlmEnv } from '../../../env-llm.ts';
import { createProviderKeys } from './llm.provider-keys.ts';
import { createProviderModels } from './llm.provider-models.ts';
import { openSecrets } from './llm.secret-source.ts';

let vault: Server;
let address: string;
let fields: Record<string, string>;
let status: number;

beforeAll(async () => {
  vault = createServer((request, response) => {
    const isAllowed = request.headers['x-vault-token'] === 'token';
    response.writeHead(isAllowed ? status : 403, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: { data: fields } }));
  });
  vault.listen(0, '127.0.0.1');
  await once(vault, 'listening');
  const found = vault.address();
  if (found === null || typeof found === 'string') throw new Error('no port was opened');
  address = `http://127.0.0.1:${found.port}`;
});

afterAll(async () => {
  vault.close();
  vault.closeAllConnections();
  await once(vault, 'close');
});

beforeEach(() => {
  fields = {};
  status = 200;
});

function envWith(own: Record<string, string>): LlmEnv {
  return readEnv({ DATABASE_URL: 'postgresql://127.0.0.1/none', LLM_PROVIDER: 'auto', ...own }).llm;
}

function vaultEnv(own: Record<string, string> = {}): LlmEnv {
  const place = { VAULT_ADDR: address, VAULT_TOKEN: 'token', VAULT_PATH: 'vigor/llm' };
  return envWith({ SECRETS_SOURCE: 'hashicorp_vault', ...place, ...own });
}

async function open(env: LlmEnv) {
  const faults: unknown[] = [];
  const onFault = (error: unknown) => faults.push(error);
  const keys = createProviderKeys({ secrets: openSecrets(env), secretKey: 'secret', onFault });
  await keys.refresh();
  return { keys, faults, models: createProviderModels(env, keys) };
}

const gemini = { provider: 'gemini', model: 'gemini-2.5-flash' } as const;
const openai = { provider: 'openai', model: 'gpt-4o-mini' } as const;
const own = { provider: 'openai_compatible', model: 'llama3' } as const;

it('takes a key from the store, and from the environment what is not there', async () => {
  fields = { GEMINI_API_KEY: 'from-vault' };
  const { keys, models } = await open(
    vaultEnv({ GEMINI_API_KEY: 'old', OPENAI_API_KEY: 'from-env' }),
  );
  expect(await keys.get('gemini')).toBe('from-vault');
  expect(await keys.get('openai')).toBe('from-env');
  expect([models.hasKey(gemini), models.hasKey(openai)]).toEqual([true, true]);
  expect(models.hasKey({ provider: 'perplexity', model: 'sonar' })).toBe(false);
  expect(models.modelFor(gemini)).toBe(models.modelFor(gemini));
});

it('goes on without a key while the store is away, and says so without naming it', async () => {
  status = 500;
  const { keys, models, faults } = await open(vaultEnv());
  expect(models.modelFor(gemini)).toBeUndefined();
  expect(faults.length).toBeGreaterThan(0);
  expect(JSON.stringify(faults.map(String))).not.toMatch(/token|vigor\/llm|127\.0\.0\.1/);
  status = 200;
  fields = { GEMINI_API_KEY: 'back' };
  await keys.refresh();
  expect(models.modelFor(gemini)).toBeDefined();
});

it('tells two keys apart without showing anything of them', async () => {
  fields = { GEMINI_API_KEY: 'first-key' };
  const first = (await open(vaultEnv())).keys.fingerprint('gemini');
  fields = { GEMINI_API_KEY: 'second-key' };
  const second = (await open(vaultEnv())).keys.fingerprint('gemini');
  expect(first).toMatch(/^[0-9a-f]{8}$/);
  expect(second).not.toBe(first);
});

it('asks only the provider that was chosen, or nobody', async () => {
  const both = { GEMINI_API_KEY: 'a', OPENAI_API_KEY: 'b' };
  const one = await open(envWith({ ...both, LLM_PROVIDER: 'openai' }));
  expect([one.models.hasKey(gemini), one.models.hasKey(openai)]).toEqual([false, true]);
  const none = await open(envWith({ ...both, LLM_PROVIDER: 'fallback' }));
  expect([none.models.hasKey(gemini), none.models.hasKey(openai)]).toEqual([false, false]);
});

it('asks a server of one’s own without a key, as soon as it has an address', async () => {
  const without = await open(envWith({}));
  expect(without.models.hasKey(own)).toBe(false);
  const OPENAI_COMPATIBLE_BASE_URL = 'http://127.0.0.1:11434/v1';
  const { models } = await open(envWith({ OPENAI_COMPATIBLE_BASE_URL }));
  expect(models.modelFor(own)).toBeDefined();
});
