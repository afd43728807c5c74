import { describe, expect, it } from 'vitest';
import { cachedSecrets } from './cached-secrets.ts';
import { chainSecrets } from './chain-secrets.ts';
import { createEnvironmentSecrets } from './environment-secrets.ts';
import type { SecretSource } from './secret-source.ts';

/** A source whose answers are given one after the other; an error is thrown. */
function startSource(...answers: (string | undefined | Error)[]) {
  const asked: string[] = [];
  const source: SecretSource = {
    get: async (name) => {
      asked.push(name);
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  return { source, asked };
}

function startCache(source: SecretSource) {
  const clock = { nowMs: 0 };
  const secrets = cachedSecrets(source, { ttlSeconds: 60, now: () => clock.nowMs });
  return { secrets, clock };
}

describe('cachedSecrets', () => {
  it('asks again only when the time is over', async () => {
    const { source, asked } = startSource('old', 'new');
    const { secrets, clock } = startCache(source);

    expect([await secrets.get('key'), await secrets.get('key')]).toEqual(['old', 'old']);
    clock.nowMs = 60_000;
    expect(await secrets.get('key')).toBe('new');
    expect(asked).toHaveLength(2);
  });

  it('asks once for all who ask at the same time', async () => {
    const { source, asked } = startSource('value', 'other');
    const { secrets } = startCache(source);

    const values = await Promise.all(Array.from({ length: 50 }, () => secrets.get('key')));

    expect(new Set(values)).toEqual(new Set(['value']));
    expect(asked).toHaveLength(1);
  });

  it('keeps names apart', async () => {
    const { source } = startSource('a', 'b');
    const { secrets } = startCache(source);

    expect([await secrets.get('one'), await secrets.get('two')]).toEqual(['a', 'b']);
  });

  it('serves the old value while the source fails, and the new one after', async () => {
    const { source, asked } = startSource('old', new Error('away'), 'new');
    const { secrets, clock } = startCache(source);

    await secrets.get('key');
    clock.nowMs = 60_000;
    expect([await secrets.get('key'), await secrets.get('key')]).toEqual(['old', 'old']);
    expect(asked).toHaveLength(2);
    clock.nowMs = 90_000;
    expect(await secrets.get('key')).toBe('new');
  });

  it('fails where there is no old value, and asks again at the next call', async () => {
    const { source } = startSource(new Error('away'), 'value');
    const { secrets } = startCache(source);

    await expect(secrets.get('key')).rejects.toThrow('away');
    expect(await secrets.get('key')).toBe('value');
  });

  it('asks at once for what was forgotten', async () => {
    const { source } = startSource('old', 'new');
    const { secrets } = startCache(source);

    await secrets.get('key');
    secrets.forget('key');

    expect(await secrets.get('key')).toBe('new');
  });

  it('does not remember an answer that was under way when it was told to forget', async () => {
    const { source } = startSource('old', 'new');
    const { secrets } = startCache(source);

    const underWay = secrets.get('key');
    secrets.forget('key');

    expect([await underWay, await secrets.get('key')]).toEqual(['old', 'new']);
    expect(await secrets.get('key')).toBe('new');
  });
});

describe('chainSecrets', () => {
  const env = createEnvironmentSecrets({ KEY: 'from the environment', EMPTY: '' });

  it('asks the next source where one does not know', async () => {
    expect(await chainSecrets([startSource(undefined).source, env]).get('KEY')).toBe(
      'from the environment',
    );
  });

  it('passes over a source that fails', async () => {
    const { source } = startSource(new Error('away'));
    expect(await chainSecrets([source, env]).get('KEY')).toBe('from the environment');
  });

  it('fails where a source failed and no other knows', async () => {
    const { source } = startSource(new Error('away'));
    await expect(chainSecrets([source, env]).get('OTHER')).rejects.toThrow('away');
  });

  it.each(['OTHER', 'EMPTY', 'toString'])('knows nothing of %s', async (name) => {
    expect(await chainSecrets([env]).get(name)).toBeUndefined();
  });
});
