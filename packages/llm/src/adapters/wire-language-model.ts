import type { FinishReason, ModelAnswer, ModelEvent } from '../model/answer.ts';
import type { CallOptions, LanguageModel, ModelRequest } from '../model/language-model.ts';
import type { AnswerDraft } from './answer-draft.ts';
import { judgeCall } from './judge-call.ts';
import type { KeySource } from './key-source.ts';
import type { ProviderWire } from './provider-wire.ts';
import { usageOfAnswer } from './read-usage.ts';
import { sendCall } from './send-call.ts';
import { toToolCall } from './tool-input.ts';
import type { Send } from './transport.ts';
import { WireCall } from './wire-call.ts';

/** How long a provider may take, in milliseconds. */
export interface WireTimeouts {
  connectMs: number;
  answerMs: number;
  idleMs: number;
}

/** What a language model is made of. */
export interface WireModel {
  wire: ProviderWire;
  readKey: KeySource;
  send: Send;
  timeouts: WireTimeouts;
}

/** Makes a language model of a provider's wire. It tries once, and fails with `ProviderError` only. */
export function createWireLanguageModel(model: WireModel): LanguageModel {
  return {
    generate: (request, options) => generate(model, { request, options }),
    stream: (request, options) => stream(model, { request, options }),
  };
}

interface Asked {
  request: ModelRequest;
  options: CallOptions;
}

async function generate(model: WireModel, asked: Asked): Promise<ModelAnswer> {
  const call = openCall(model, asked, false);
  try {
    await ask(model, asked, call);
    await call.untilMore();
    const failure = judgeCall(call);
    if (failure) throw failure;
    const { text, namedToolCalls } = call.draft;
    return { text, toolCalls: namedToolCalls.map(toToolCall), ...readEnding(call.draft) };
  } finally {
    call.close();
  }
}

async function* stream(
  model: WireModel,
  asked: Asked,
): AsyncGenerator<ModelEvent, void, undefined> {
  const call = openCall(model, asked, true);
  const { draft, callerSignal } = call;
  try {
    await ask(model, asked, call);
    while (!callerSignal.aborted && (draft.text !== '' || !call.isOver)) {
      await call.untilMore();
      // Whatever has come together goes on together.
      if (!callerSignal.aborted && draft.text !== '') {
        yield { kind: 'delta', text: draft.takeText() };
      }
    }
    const failure = judgeCall(call);
    if (failure) throw failure;
    yield* writeEnd(draft);
  } finally {
    call.close();
  }
}

/** Tool calls wait for the end, so that nobody acts on one whose arguments were cut. */
function* writeEnd(draft: AnswerDraft): Generator<ModelEvent, void, undefined> {
  for (const written of draft.namedToolCalls) {
    yield { kind: 'toolCall', toolCall: toToolCall(written) };
  }
  yield { kind: 'finish', ...readEnding(draft) };
}

/** How an answer ended that was judged to be good, and what it cost. */
function readEnding(draft: AnswerDraft): Pick<ModelAnswer, 'finishReason' | 'usage'> {
  const usage = usageOfAnswer(draft.usage, draft.hasContent);
  const finishReason = readFinish(draft);
  return usage ? { finishReason, usage } : { finishReason };
}

/** Gemini and some servers say `stop` where they call a tool. */
function readFinish({ stopReason, namedToolCalls }: AnswerDraft): FinishReason {
  if (stopReason === 'length') return 'length';
  return namedToolCalls.length > 0 ? 'tool_calls' : 'stop';
}

const smallestBodyBytes = 524_288;
const bytesPerToken = 1_024;

/** No answer grows beyond what its tokens can fill; 1 KiB covers the largest event of a token. */
function openCall({ wire, timeouts }: WireModel, asked: Asked, isStream: boolean): WireCall {
  const { request, options } = asked;
  const headersMs = isStream ? timeouts.connectMs : timeouts.answerMs;
  const bodyBytes = smallestBodyBytes + request.maxOutputTokens * bytesPerToken;
  const limits = { headersMs, idleMs: timeouts.idleMs, bodyBytes };
  const readEvent = wire.readerFor(request);
  return new WireCall({ callerSignal: options.signal, isStream, limits, readEvent });
}

function ask(model: WireModel, { request }: Asked, call: WireCall): Promise<void> {
  const { wire, send, readKey } = model;
  const { isStream } = call;
  const { origin, path } = wire.addressOf(isStream);
  const write = (key: string) => ({
    ...{ origin, path, headers: wire.headersFor(key) },
    body: wire.writeRequest(request, isStream),
  });
  return sendCall(call, { send, readKey, write });
}
