import { describe, expect, it } from 'vitest';
import type { CachedAnswer } from '../model/ports.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import { createMemorySemanticStore } from './memory-semantic-store.ts';
import { createSemanticCache, type EmbeddingSource } from './semantic-cache.ts';

const { signal } = new AbortController();
const answer = (text: string): CachedAnswer => ({ text, provider: 'openai', model: 'mini' });
const vectors: Record<string, number[]> = {
  deload: [1, 0],
  'lighter week': [0.99, 0.14],
  'light week': [0.995, 0.1],
  squat: [0, 1],
};
const embedding: EmbeddingSource = {
  embed: async (text) => {
    const vector = vectors[text];
    if (!vector) throw new Error('no embedding');
    return vector;
  },
};

function createCache() {
  const store = createMemorySemanticStore({ now: () => 0 });
  const cache = createSemanticCache({ embedding, store, threshold: 0.95 });
  const find = (text: string, namespace = 'a') => cache.find({ namespace, text }, signal);
  return { find };
}

describe('createSemanticCache', () => {
  it('finds the answer to the most similar question', async () => {
    const { find } = createCache();
    await (await find('deload')).remember(answer('first'), 60);
    await (await find('light week')).remember(answer('second'), 60);
    expect((await find('lighter week')).hit?.text).toBe('second');
  });

  it('finds nothing below the threshold, and nothing of another namespace', async () => {
    const { find } = createCache();
    await (await find('deload')).remember(answer('first'), 60);
    expect((await find('squat')).hit).toBeUndefined();
    expect((await find('deload', 'b')).hit).toBeUndefined();
  });

  it('misses, and does not fail, without an embedding', async () => {
    const { find } = createCache();
    const { hit, remember } = await find('unknown');
    await expect(remember(answer('lost'), 60)).resolves.toBeUndefined();
    expect(hit).toBeUndefined();
  });
});

describe('createMemorySemanticStore', () => {
  it('forgets what is too old, and keeps what is not', async () => {
    let now = 0;
    const store = createMemorySemanticStore({ now: () => now });
    await store.add('a', { vector: [1], answer: answer('long') }, 100);
    await store.add('a', { vector: [1], answer: answer('short') }, 10);
    now = 10_000;
    expect((await store.list('a')).map((entry) => entry.answer.text)).toEqual(['long']);
    now = 100_000;
    expect(await store.list('a')).toEqual([]);
  });

  it('keeps the newest entries of a namespace only', async () => {
    const store = createMemorySemanticStore({ now: () => 0 });
    for (let index = 0; index < 210; index += 1) {
      await store.add('a', { vector: [1], answer: answer(`${index}`) }, 10);
    }
    const entries = await store.list('a');
    expect([entries.length, entries[0]?.answer.text]).toEqual([200, '10']);
  });
});

describe('cosineSimilarity', () => {
  it.each([
    [[1, 0], [2, 0], 1],
    [[1, 0], [0, 3], 0],
    [[1, 2], [-1, -2], -1],
    [[1], [1, 0], -1],
    [[0, 0], [1, 0], -1],
  ])('of %j and %j is %f', (left, right, similarity) => {
    expect(cosineSimilarity(left, right)).toBeCloseTo(similarity, 12);
  });
});
