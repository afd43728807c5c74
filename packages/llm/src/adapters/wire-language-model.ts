import type { LanguageModelV4CallOptions } from '@ai-sdk/provider';
import type { ModelAnswer, ModelEvent } from '../model/answer.ts';
import type { CallOptions, LanguageModel, ModelRequest } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { readContent, readEnding } from './from-result.ts';
import { readDeltas, type StreamProgress, startProgress } from './from-stream.ts';
import { judgeCall } from './judge-call.ts';
import type { ProviderWire } from './provider-wire.ts';
import { raceAbort } from './race-abort.ts';
import { toCallOptions } from './to-call-options.ts';
import { openWireCall, type WireCall } from './wire-call.ts';

/** How long a provider may take, in milliseconds. */
export interface WireTimeouts {
  connectMs: number;
  answerMs: number;
  idleMs: number;
}

const smallestBodyBytes = 524_288;
const bytesPerToken = 1_024;

/** Makes a language model of a provider's wire. It tries once, and fails with `ProviderError` only. */
export function createWireLanguageModel(wire: ProviderWire, timeouts: WireTimeouts): LanguageModel {
  return {
    generate: (request, options) => generate({ wire, timeouts, request, options }),
    stream: (request, options) => stream({ wire, timeouts, request, options }),
  };
}

interface Attempt {
  wire: ProviderWire;
  timeouts: WireTimeouts;
  request: ModelRequest;
  options: CallOptions;
}

async function generate(attempt: Attempt): Promise<ModelAnswer> {
  const { wire, options } = attempt;
  const call = openCall(attempt, false);
  const callerSignal = options.signal;
  const judge = (isEmpty: boolean) =>
    judgeCall({ call, callerSignal, isEmpty, hasBegun: hasBegunToAnswer(call) });
  try {
    const asked = wire.model.doGenerate(toOptions(attempt, call));
    const { text, toolCalls } = readContent((await raceAbort(asked, callerSignal)).content);
    const hasToolCalls = toolCalls.length > 0;
    const hasContent = text !== '' || hasToolCalls;
    const failure = judge(!hasContent);
    if (failure) throw failure;
    return { text, toolCalls, ...readEnding(call, { hasContent, hasToolCalls }) };
  } catch (error) {
    throw explain(error, call, judge(true));
  } finally {
    call.close();
  }
}

async function* stream(attempt: Attempt): AsyncGenerator<ModelEvent, void, undefined> {
  const { wire, options } = attempt;
  const call = openCall(attempt, true);
  const callerSignal = options.signal;
  const progress = startProgress();
  const judge = () => judgeCall({ call, callerSignal, ...progress, isEmpty: !progress.hasContent });
  try {
    const asked = wire.model.doStream(toOptions(attempt, call));
    const { stream: parts } = await raceAbort(asked, callerSignal);
    yield* readDeltas(parts, { call, callerSignal, progress });
    const failure = judge() ?? unreadable(call, progress);
    if (failure) throw failure;
    yield* writeEnd(call, progress);
  } catch (error) {
    throw explain(error, call, judge());
  } finally {
    call.close();
  }
}

/** Tool calls wait for the end, so that nobody acts on one whose arguments were cut. */
function* writeEnd(call: WireCall, { toolCalls, hasContent }: StreamProgress) {
  for (const toolCall of toolCalls) yield { kind: 'toolCall' as const, toolCall };
  const hasToolCalls = toolCalls.length > 0;
  yield { kind: 'finish' as const, ...readEnding(call, { hasContent, hasToolCalls }) };
}

/** No answer grows beyond what its tokens can fill; 1 KiB covers the largest event of a token. */
function openCall({ wire, timeouts, request, options }: Attempt, isStream: boolean): WireCall {
  const headersMs = isStream ? timeouts.connectMs : timeouts.answerMs;
  const bodyBytes = smallestBodyBytes + request.maxOutputTokens * bytesPerToken;
  const limits = { headersMs, idleMs: timeouts.idleMs, bodyBytes };
  const { readSignal } = wire;
  const call = openWireCall({ callerSignal: options.signal, isStream, limits, readSignal });
  wire.watched.watch(call);
  return call;
}

function toOptions({ wire, request }: Attempt, call: WireCall): LanguageModelV4CallOptions {
  const providerOptions = wire.toProviderOptions?.(request);
  return {
    ...toCallOptions(request),
    abortSignal: call.signal,
    ...(providerOptions && { providerOptions }),
  };
}

function hasBegunToAnswer({ status, receivedBytes, error }: WireCall): boolean {
  return status === 200 && receivedBytes > 0 && error === undefined;
}

/** What the wire says of an error counts more than how the provider package put it. */
function explain(error: unknown, call: WireCall, judged: ProviderError | undefined): ProviderError {
  if (error instanceof ProviderError && !call.isSent) return error;
  if (judged) return judged;
  if (error instanceof ProviderError) return error;
  const { status, usage } = call;
  return new ProviderError('retryable', 'The answer could not be read.', { status, usage });
}

function unreadable(call: WireCall, progress: StreamProgress): ProviderError | undefined {
  if (!progress.isUnreadable) return undefined;
  const { status, usage } = call;
  const details = { status, usage, hasBegun: progress.hasBegun };
  return new ProviderError('truncated', 'An event could not be read.', details);
}
