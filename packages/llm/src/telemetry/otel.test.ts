import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { describe, expect, it } from 'vitest';
import {
  createTestGateway,
  gatewayRequest,
  modelConfig,
  readAll,
} from '../gateway/gateway.fixture.ts';
import { ProviderError } from '../model/provider-error.ts';
import { createScriptedModel, type ScriptedStep } from '../testing/scripted-model.ts';

const usage = { inputTokens: 100, cachedInputTokens: 40, outputTokens: 20, reasoningTokens: 5 };
const answered: ScriptedStep = { kind: 'answer', chunks: ['secret answer'], usage };

function createTracedGateway(step: ScriptedStep) {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const configs = [modelConfig('flash', { provider: 'gemini', model: 'gemini-flash-latest' })];
  const { gateway } = createTestGateway(
    { flash: createScriptedModel([step]) },
    { configs, tracer: provider.getTracer('test') },
  );
  return { gateway, exporter };
}

describe('spans', () => {
  it('carry the names of the GenAI conventions', async () => {
    const { gateway, exporter } = createTracedGateway(answered);
    await gateway.generateText(gatewayRequest({ temperature: 0.2 }));
    const [span] = exporter.getFinishedSpans();
    expect(span).toMatchObject({ name: 'chat gemini-flash-latest', kind: SpanKind.CLIENT });
    expect(span?.attributes).toEqual({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'gcp.gemini',
      'gen_ai.request.model': 'gemini-flash-latest',
      'gen_ai.request.max_tokens': 1024,
      'gen_ai.request.temperature': 0.2,
      'gen_ai.output.type': 'text',
      'gen_ai.usage.input_tokens': 100,
      'gen_ai.usage.cache_read.input_tokens': 40,
      'gen_ai.usage.output_tokens': 20,
      'gen_ai.usage.reasoning.output_tokens': 5,
      'gen_ai.response.finish_reasons': ['stop'],
    });
  });

  it('hold nothing of the prompt or the answer', async () => {
    const { gateway, exporter } = createTracedGateway(answered);
    const messages = [{ role: 'user' as const, text: 'secret question' }];
    await readAll(gateway.streamText(gatewayRequest({ messages })));
    const [span] = exporter.getFinishedSpans();
    expect(JSON.stringify([span?.attributes, span?.events, span?.status])).not.toContain('secret');
  });

  it('say what kind of failure it was', async () => {
    const error = new ProviderError('rate_limited', 'slow down', { status: 429 });
    const { gateway, exporter } = createTracedGateway({ kind: 'fail', error });
    await gateway.generateText(gatewayRequest());
    const [span] = exporter.getFinishedSpans();
    expect(span?.attributes['error.type']).toBe('rate_limited');
    expect(span?.status.code).toBe(SpanStatusCode.ERROR);
  });

  it('end when the reader leaves a stream', async () => {
    const { gateway, exporter } = createTracedGateway({ kind: 'stall', chunks: ['a'] });
    for await (const event of gateway.streamText(gatewayRequest())) {
      if (event.kind === 'delta') break;
    }
    expect(exporter.getFinishedSpans()).toHaveLength(1);
  });
});
