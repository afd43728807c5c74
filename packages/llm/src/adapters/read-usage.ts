import type { Usage } from '../model/answer.ts';

/**
 * Usage as it may be charged: absent unless it covers the whole answer. Some servers report
 * zeros for an answer that they wrote; that is no usage.
 */
export function usageOfAnswer(usage: Usage | undefined, hasContent: boolean): Usage | undefined {
  if (usage === undefined || usage.inputTokens === 0) return undefined;
  return hasContent && usage.outputTokens === 0 ? undefined : usage;
}

/** Keeps the parts inside their wholes, so that no token is ever charged twice. */
export function normaliseUsage(usage: Usage): Usage {
  const { inputTokens, outputTokens, cachedInputTokens, reasoningTokens } = usage;
  return {
    inputTokens,
    cachedInputTokens: Math.min(cachedInputTokens, inputTokens),
    outputTokens,
    reasoningTokens: Math.min(reasoningTokens, outputTokens),
  };
}
