import { describe, expect, it } from 'vitest';
import type { CachedAnswer } from '../model/ports.ts';
import { cosineSimilarity } from './cosine-similarity.ts';
import { createMemorySemanticStore } from './memory-semantic-store.ts';
import { findSimilar } from './semantic-cache.ts';

const answer = (text: string): CachedAnswer => ({ text, provider: 'openai', model: 'mini' });
const deload = [1, 0];
const lightWeek = [0.995, 0.1];
const lighterWeek = [0.99, 0.14];
const squat = [0, 1];

async function createCache() {
  const store = createMemorySemanticStore({ now: () => 0 });
  await store.add('a', { vector: deload, answer: answer('first') }, 60);
  await store.add('a', { vector: lightWeek, answer: answer('second') }, 60);
  return (vector: number[], namespace = 'a') =>
    findSimilar({ store, threshold: 0.95 }, namespace, vector);
}

describe('findSimilar', () => {
  it('finds the answer to the most similar question', async () => {
    const find = await createCache();
    expect((await find(lighterWeek))?.text).toBe('second');
    expect((await find(deload))?.text).toBe('first');
  });

  it('finds nothing below the threshold, and nothing of another namespace', async () => {
    const find = await createCache();
    expect(await find(squat)).toBeUndefined();
    expect(await find(deload, 'b')).toBeUndefined();
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
