import type { EventOf, LlmAnswer, routes } from '@vigor/contract';
import {
  type AnswerOrigin,
  type GatewayAnswer,
  type GatewayEvent,
  type NanoUsd,
  nanoUsdPerUsd,
  type ProviderErrorKind,
  type Usage,
} from '@vigor/llm';

export type ChatEvent = EventOf<typeof routes.llm.streamModel>;

const noTokens: Usage = {
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
};

/** `withheld` says why no provider was asked, where the gateway only knows that it was told so. */
export function toAnswer(answer: GatewayAnswer, withheld?: string): LlmAnswer {
  const { text, usage, costNanoUsd, finishReason } = answer;
  return {
    ...toOrigin(answer.origin, withheld),
    message: text,
    usage: toUsage(usage ?? noTokens, costNanoUsd),
    ...toEnd(answer.origin, finishReason),
  };
}

export function toChatEvent(event: GatewayEvent, withheld?: string): ChatEvent | undefined {
  switch (event.kind) {
    case 'start':
      return { event: 'start', data: toOrigin(event.origin, withheld) };
    case 'delta':
      return { event: 'delta', data: { text: event.text } };
    case 'toolCall':
      return undefined;
    case 'usage': {
      const usage = toUsage(event.usage, event.costNanoUsd);
      return { event: 'usage', data: { ...usage, isEstimated: event.isEstimated } };
    }
    case 'error': {
      const { error: code, requestId } = event;
      return { event: 'error', data: { code, detail: errorDetails[code], requestId } };
    }
    case 'done': {
      const end = toEnd(event.origin, event.finishReason);
      const costUsd = event.costNanoUsd / nanoUsdPerUsd;
      return { event: 'done', data: { ...toOrigin(event.origin, withheld), ...end, costUsd } };
    }
    default:
      return event satisfies never;
  }
}

const broken = 'The answer broke off. What you see is all that came; please ask again.';

const errorDetails: Record<ProviderErrorKind, string> = {
  retryable: broken,
  truncated: broken,
  rate_limited: broken,
  auth: broken,
  bad_request: 'The model could not take this request. Please put it differently.',
  content: 'The model stopped this answer. Please put your question differently.',
  aborted: 'The answer was stopped.',
  deadline: 'The answer took too long. Please ask again, or for less at once.',
};

function toOrigin(origin: AnswerOrigin, withheld: string | undefined) {
  const { requestId, provider, model, isFallback: fallback } = origin;
  return {
    requestId,
    provider,
    model,
    fallback,
    fallbackReason: withheld ?? origin.fallbackReason,
  };
}

function toEnd({ cache, attempts }: AnswerOrigin, finishReason: GatewayAnswer['finishReason']) {
  return { finishReason, cached: cache !== 'none', attempts };
}

function toUsage(usage: Usage, costNanoUsd: NanoUsd) {
  return { ...usage, costUsd: costNanoUsd / nanoUsdPerUsd };
}
