import type { ModelRequest } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { type CallRun, emptyJournal, type RunDeps } from './call-run.ts';
import { openSignal } from './call-signal.ts';
import { type PlannedCall, planCall } from './plan-call.ts';

/** Starts the clock of a whole call and decides who may answer it. Close it when it is over. */
export async function openRun(
  deps: RunDeps,
  call: PlannedCall,
): Promise<{ run: CallRun; close(): void }> {
  const { signal, close } = openSignal({
    outer: call.signal,
    afterMs: call.deadlineMs,
    late: () => new ProviderError('deadline', 'The time for the whole call ran out.'),
  });
  const deadlineAt = deps.now() + call.deadlineMs;
  try {
    const { plan, candidates } = await planCall(deps, call, signal);
    const journal = emptyJournal();
    return { run: { deps, call, plan, candidates, signal, deadlineAt, journal }, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Only what a model may see, so that nothing of the call's circumstances reaches a provider. */
export function modelRequestOf(request: ModelRequest): ModelRequest {
  const { messages, maxOutputTokens, temperature, tools, responseSchema } = request;
  return { messages, maxOutputTokens, temperature, tools, responseSchema };
}
