import type { ModelConfig } from '../model/config.ts';
import type { CachedAnswer } from '../model/ports.ts';
import { cosineSimilarity } from './cosine-similarity.ts';

/** A text as a vector: texts with the same meaning lie near each other. */
export interface Embedding {
  vector: readonly number[];
  /** As the provider counted; absent where it did not. */
  inputTokens?: number;
}

export interface EmbeddingSource {
  embed(text: string, options: { signal: AbortSignal }): Promise<Embedding>;
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

/**
 * Finds answers to questions that mean the same: cosine similarity of at least `threshold`
 * (0.95 is careful). Each look-up buys an embedding, which is held and settled like any attempt.
 */
export interface SemanticCache {
  embedding: EmbeddingSource;
  /** By whose prices an embedding is paid; without a price none is bought. */
  pricedAs: Pick<ModelConfig, 'provider' | 'model'>;
  store: SemanticStore;
  threshold: number;
}

/** The answer to the question of a namespace that lies nearest, if it is near enough. */
export async function findSimilar(
  { store, threshold }: Pick<SemanticCache, 'store' | 'threshold'>,
  namespace: string,
  vector: readonly number[],
): Promise<CachedAnswer | undefined> {
  let best: { answer: CachedAnswer; similarity: number } | undefined;
  for (const entry of await store.list(namespace)) {
    const similarity = cosineSimilarity(entry.vector, vector);
    if (similarity < threshold || similarity <= (best?.similarity ?? -1)) continue;
    best = { answer: entry.answer, similarity };
  }
  return best?.answer;
}
