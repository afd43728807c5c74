/**
 * Cosine of the angle between two vectors: 1 for the same direction, 0 for nothing in common.
 * Vectors of different length, or without direction, are never alike: −1.
 */
export function cosineSimilarity(left: readonly number[], right: readonly number[]): number {
  if (left.length !== right.length) return -1;
  let dot = 0;
  let leftSquares = 0;
  let rightSquares = 0;
  for (let index = 0; index < left.length; index += 1) {
    const a = left[index] ?? 0;
    const b = right[index] ?? 0;
    dot += a * b;
    leftSquares += a * a;
    rightSquares += b * b;
  }
  const lengths = Math.sqrt(leftSquares * rightSquares);
  return lengths > 0 ? Math.max(-1, Math.min(1, dot / lengths)) : -1;
}
