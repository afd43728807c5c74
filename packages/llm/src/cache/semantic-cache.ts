import type { CachedAnswer } from '../model/ports.ts';
import { cosineSimilarity } from './cosine-similarity.ts';

/** Turns a text into a vector, so that texts with the same meaning lie near each other. */
export interface EmbeddingSource {
  embed(text: string, options: { signal: AbortSignal }): Promise<readonly number[]>;
}

export interface SemanticEntry {
  vector: readonly number[];
  answer: CachedAnswer;
}

/** Remembers vectors by namespace; a namespace is one tenant, feature and set of parameters. */
export interface SemanticStore {
  list(namespace: string): Promise<readonly SemanticEntry[]>;
  add(namespace: string, entry: SemanticEntry, ttlSeconds: number): Promise<void>;
}

export interface SemanticCache {
  /** The answer to the most similar question, and a way to remember one for this question. */
  find(
    question: { namespace: string; text: string },
    signal: AbortSignal,
  ): Promise<{ hit?: CachedAnswer; remember: RememberAnswer }>;
}

export type RememberAnswer = (answer: CachedAnswer, ttlSeconds: number) => Promise<void>;

/**
 * Finds answers to questions that mean the same: cosine similarity of at least `threshold`
 * (0.95 is careful). Without an embedding there is no hit, and never an error.
 */
export function createSemanticCache(input: {
  embedding: EmbeddingSource;
  store: SemanticStore;
  threshold: number;
}): SemanticCache {
  const { embedding, store, threshold } = input;
  return {
    find: async ({ namespace, text }, signal) => {
      const vector = await embedding.embed(text, { signal }).catch(() => undefined);
      if (!vector) return { remember: async () => undefined };
      const entries = await store.list(namespace);
      return {
        hit: nearest(entries, vector, threshold)?.answer,
        remember: (answer, ttlSeconds) => store.add(namespace, { vector, answer }, ttlSeconds),
      };
    },
  };
}

function nearest(
  entries: readonly SemanticEntry[],
  vector: readonly number[],
  threshold: number,
): SemanticEntry | undefined {
  let best: { entry: SemanticEntry; similarity: number } | undefined;
  for (const entry of entries) {
    const similarity = cosineSimilarity(entry.vector, vector);
    if (similarity < threshold || similarity <= (best?.similarity ?? -1)) continue;
    best = { entry, similarity };
  }
  return best?.entry;
}
