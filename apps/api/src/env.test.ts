import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

const DATABASE_URL = 'postgresql://127.0.0.1/vigor';

test('fills what is missing with the defaults of development', () => {
  expect(readEnv({ DATABASE_URL })).toMatchObject({
    mode: 'development',
    port: 8001,
    webPort: 5173,
    accessTokenMinutes: 10,
  });
});

test('production refuses to start with the default secret', () => {
  expect(() => readEnv({ DATABASE_URL, NODE_ENV: 'production' })).toThrow(/SECRET_KEY/);
  const SECRET_KEY = 'a secret of this installation, 40 chars+';
  expect(readEnv({ DATABASE_URL, NODE_ENV: 'production', SECRET_KEY }).mode).toBe('production');
});

test.each([
  [{ PORT: 'eighty' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ SECRET_KEY: 'short' }, 'SECRET_KEY'],
  [{ NODE_ENV: 'staging' }, 'NODE_ENV'],
])('names the setting that is wrong in %j', (wrong, name) => {
  expect(() => readEnv({ DATABASE_URL, ...wrong })).toThrow(name);
});
