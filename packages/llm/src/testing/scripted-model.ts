import type { FinishReason, ModelAnswer, ModelEvent, Usage } from '../model/answer.ts';
import type { CallOptions, LanguageModel, ModelRequest } from '../model/language-model.ts';
import type { ToolCall } from '../model/messages.ts';
import { ProviderError } from '../model/provider-error.ts';

/** What a scripted model does with one call. */
export type ScriptedStep =
  | {
      kind: 'answer';
      /** Streamed in these pieces; a plain call gets them joined. */
      chunks: readonly string[];
      toolCalls?: readonly ToolCall[];
      finishReason?: FinishReason;
      /** Absent: 10 tokens in, one for each piece out. `none`: the provider reports no usage. */
      usage?: Usage | 'none';
      /** Waited for before the answer begins; the signal ends it. */
      delayMs?: number;
    }
  /** Fails, in a stream after these pieces. */
  | { kind: 'fail'; error: ProviderError; chunks?: readonly string[] }
  /** Ends cleanly after these pieces, without a terminal event. */
  | { kind: 'cut'; chunks: readonly string[] }
  /** After these pieces, nothing ever again. Only the signal ends it. */
  | { kind: 'stall'; chunks?: readonly string[] };

/** A model for tests, with everything that was asked of it. */
export interface ScriptedModel extends LanguageModel {
  readonly requests: readonly ModelRequest[];
  /** Calls whose signal was aborted, or whose stream was left, before they had ended. */
  readonly cancelledCalls: number;
}

/**
 * A model whose answers, faults and delays are given beforehand: for the tests of products, and of
 * this package. Steps are used in order, and the last one again and again; a function chooses by
 * request instead.
 */
export function createScriptedModel(
  script: readonly ScriptedStep[] | ((request: ModelRequest, call: number) => ScriptedStep),
): ScriptedModel {
  const requests: ModelRequest[] = [];
  const journal = { cancelledCalls: 0 };

  function nextStep(request: ModelRequest): ScriptedStep {
    const call = requests.push(request) - 1;
    if (typeof script === 'function') return script(request, call);
    return script[Math.min(call, script.length - 1)] ?? answerStep('');
  }

  async function* stream(request: ModelRequest, { signal }: CallOptions) {
    const step = nextStep(request);
    let hasEnded = false;
    try {
      for await (const event of playStep(step, signal)) {
        hasEnded = event.kind === 'finish';
        yield event;
      }
      hasEnded = true;
    } catch (error) {
      hasEnded = !signal.aborted;
      throw error;
    } finally {
      if (!hasEnded) journal.cancelledCalls += 1;
    }
  }

  return {
    requests,
    get cancelledCalls() {
      return journal.cancelledCalls;
    },
    stream,
    generate: async (request, options) => collect(stream(request, options)),
  };
}

/** A step that answers with `text`, word by word. */
export function answerStep(text: string): ScriptedStep {
  return { kind: 'answer', chunks: text.match(/\S+\s*|\s+/g) ?? [] };
}

async function* playStep(step: ScriptedStep, signal: AbortSignal): AsyncGenerator<ModelEvent> {
  if (step.kind === 'answer' && step.delayMs) await waitFor(step.delayMs, signal);
  for (const text of step.chunks ?? []) yield { kind: 'delta', text };
  switch (step.kind) {
    case 'answer':
      for (const toolCall of step.toolCalls ?? []) yield { kind: 'toolCall', toolCall };
      yield finishOf(step);
      return;
    case 'fail':
      throw step.error;
    case 'cut':
      return;
    case 'stall':
      await waitFor(undefined, signal);
      return;
    default:
      step satisfies never;
  }
}

function finishOf(step: Extract<ScriptedStep, { kind: 'answer' }>): ModelEvent {
  const finishReason = step.finishReason ?? (step.toolCalls?.length ? 'tool_calls' : 'stop');
  if (step.usage === 'none') return { kind: 'finish', finishReason };
  const usage = step.usage ?? {
    inputTokens: 10,
    cachedInputTokens: 0,
    outputTokens: Math.max(1, step.chunks.length),
    reasoningTokens: 0,
  };
  return { kind: 'finish', finishReason, usage };
}

async function collect(events: AsyncIterable<ModelEvent>): Promise<ModelAnswer> {
  let text = '';
  const toolCalls: ToolCall[] = [];
  for await (const event of events) {
    if (event.kind === 'delta') text += event.text;
    if (event.kind === 'toolCall') toolCalls.push(event.toolCall);
    if (event.kind === 'finish') {
      return { text, toolCalls, finishReason: event.finishReason, usage: event.usage };
    }
  }
  throw new ProviderError('truncated', 'The answer was cut.', { hasBegun: text !== '' });
}

/** Without a delay: for ever. */
function waitFor(delayMs: number | undefined, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = delayMs === undefined ? undefined : setTimeout(resolve, delayMs);
    const abort = () => {
      clearTimeout(timer);
      reject(new ProviderError('aborted', 'The call was cancelled.'));
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}
