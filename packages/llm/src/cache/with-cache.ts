import { type CallRun, recordBase } from '../gateway/call-run.ts';
import { raceSignal } from '../gateway/call-signal.ts';
import { embedPaid } from '../gateway/paid-embedding.ts';
import { type WatchMode, watchModel } from '../gateway/watch-model.ts';
import type { ModelAnswer, ModelEvent } from '../model/answer.ts';
import type { CallOptions, LanguageModel, ModelRequest } from '../model/language-model.ts';
import type { ToolCall } from '../model/messages.ts';
import type { CachedAnswer } from '../model/ports.ts';
import { cacheKey, semanticQuestion } from './cache-key.ts';
import { mayKeep, mayLookUp } from './may-cache.ts';
import { findSimilar } from './semantic-cache.ts';

interface Found {
  hit?: { answer: CachedAnswer; cache: 'exact' | 'semantic' };
  /** Puts an answer where this search would have found it. */
  keep: (answer: CachedAnswer, ttlSeconds: number) => Promise<unknown>;
}

/** Answers from the cache where the call allows it, and remembers whole answers of providers. */
export function withCache(model: LanguageModel, run: CallRun): LanguageModel {
  return {
    generate: async (request, options) => {
      if (!mayLookUp(run.call, request)) return model.generate(request, options);
      const found = await lookUp(run, request);
      if (found.hit) return serve(run, found.hit, 'generate');
      return remembering(model, run, found).generate(request, options);
    },
    stream: (request, options) =>
      mayLookUp(run.call, request)
        ? streamThroughCache(model, run, request, options)
        : model.stream(request, options),
  };
}

async function* streamThroughCache(
  model: LanguageModel,
  run: CallRun,
  request: ModelRequest,
  options: CallOptions,
): AsyncGenerator<ModelEvent> {
  const found = await lookUp(run, request);
  if (!found.hit) {
    yield* remembering(model, run, found).stream(request, options);
    return;
  }
  const { text, finishReason } = serve(run, found.hit, 'stream');
  yield { kind: 'delta', text };
  yield { kind: 'finish', finishReason };
}

/** A cache that fails is a cache that knows nothing. */
async function lookUp(run: CallRun, request: ModelRequest): Promise<Found> {
  const { cache, semanticCache, onPortError } = run.deps;
  const candidateIds = run.plan.candidates.map(({ id }) => id);
  const input = { call: run.call, candidateIds, request };
  try {
    const key = cache && cacheKey(input);
    const exact = key && (await raceSignal(cache.get(key), run.signal));
    if (exact) return { hit: { answer: exact, cache: 'exact' }, keep: async () => undefined };
    // With nobody to ask, nothing may leave: no question for an embedding either.
    const question = semanticCache && candidateIds.length > 0 && semanticQuestion(input);
    const vector = question && (await embedPaid(run, semanticCache, question.text));
    const similar = vector && (await findSimilar(semanticCache, question.namespace, vector));
    const keep: Found['keep'] = (answer, ttlSeconds) =>
      Promise.all([
        key && cache.set(key, answer, ttlSeconds),
        vector && semanticCache.store.add(question.namespace, { vector, answer }, ttlSeconds),
      ]);
    return similar ? { hit: { answer: similar, cache: 'semantic' }, keep } : { keep };
  } catch (error) {
    onPortError(error);
    return { keep: async () => undefined };
  }
}

function serve(run: CallRun, hit: NonNullable<Found['hit']>, mode: WatchMode): ModelAnswer {
  const { text, provider, model } = hit.answer;
  const { journal, deps } = run;
  journal.answerer = { provider, model, isFallback: false, cache: hit.cache };
  journal.lastAttempt += 1;
  deps.records.record({
    ...recordBase(run),
    ...{ attempt: journal.lastAttempt, at: deps.now(), provider, model, costNanoUsd: 0 },
    ...{ totalMs: 0, outcome: 'ok', isStream: mode === 'stream', cache: hit.cache },
  });
  return { text, toolCalls: [], finishReason: 'stop' };
}

/** The same model; what it answers to the end is kept. Nobody waits for that. */
function remembering(model: LanguageModel, run: CallRun, found: Found): LanguageModel {
  return watchModel(model, () => {
    let text = '';
    const toolCalls: ToolCall[] = [];
    return {
      onEvent: (event) => {
        if (event.kind === 'delta') text += event.text;
        if (event.kind === 'toolCall') toolCalls.push(event.toolCall);
      },
      onEnd: (end) => {
        const { answerer } = run.journal;
        if (end.kind === 'failed' || !answerer || answerer.isFallback || !run.call.cache) return;
        const answer = end.kind === 'answered' ? end.answer : { text, toolCalls, ...end.finish };
        if (!mayKeep(answer)) return;
        const { provider, model: name } = answerer;
        void found
          .keep({ text: answer.text, provider, model: name }, run.call.cache.ttlSeconds)
          .catch(run.deps.onPortError);
      },
    };
  });
}
