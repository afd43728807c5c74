import { type Attributes, SpanKind, SpanStatusCode, type Tracer } from '@opentelemetry/api';
import { type CallEnd, watchModel } from '../gateway/watch-model.ts';
import type { FinishReason, Usage } from '../model/answer.ts';
import type { ModelConfig, ProviderId } from '../model/config.ts';
import type { LanguageModel, ModelRequest } from '../model/language-model.ts';

/** The conventions' own names where they have one. */
const providerNames: Record<ProviderId, string> = {
  openai: 'openai',
  gemini: 'gcp.gemini',
  perplexity: 'perplexity',
  openai_compatible: 'openai_compatible',
};

/**
 * A span for each call that reaches a provider, by OpenTelemetry's semantic conventions for
 * generative models (`gen_ai.*`, status: development, which is why only this file knows them).
 * Prompts and answers are never part of it.
 */
export function withSpan(model: LanguageModel, tracer: Tracer, config: ModelConfig): LanguageModel {
  return watchModel(model, (request) => {
    const span = tracer.startSpan(`chat ${config.model}`, {
      kind: SpanKind.CLIENT,
      attributes: requestAttributes(request, config),
    });
    return {
      onEnd: (end) => {
        span.setAttributes(endAttributes(end));
        if (end.kind === 'failed') span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  });
}

function requestAttributes(request: ModelRequest, config: ModelConfig): Attributes {
  return {
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': providerNames[config.provider],
    'gen_ai.request.model': config.model,
    'gen_ai.request.max_tokens': request.maxOutputTokens,
    'gen_ai.request.temperature': request.temperature,
    'gen_ai.output.type': request.responseSchema ? 'json' : 'text',
  };
}

function endAttributes(end: CallEnd): Attributes {
  switch (end.kind) {
    case 'answered':
      return answerAttributes(end.answer);
    case 'finished':
      return answerAttributes(end.finish);
    case 'failed':
      return { ...usageAttributes(end.error.usage), 'error.type': end.error.kind };
    default:
      return end satisfies never;
  }
}

function answerAttributes(answer: { finishReason: FinishReason; usage?: Usage }): Attributes {
  return {
    ...usageAttributes(answer.usage),
    'gen_ai.response.finish_reasons': [answer.finishReason],
  };
}

function usageAttributes(usage: Usage | undefined): Attributes {
  if (!usage) return {};
  return {
    'gen_ai.usage.input_tokens': usage.inputTokens,
    'gen_ai.usage.cache_read.input_tokens': usage.cachedInputTokens,
    'gen_ai.usage.output_tokens': usage.outputTokens,
    'gen_ai.usage.reasoning.output_tokens': usage.reasoningTokens,
  };
}
