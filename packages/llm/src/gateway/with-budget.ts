import type { Usage } from '../model/answer.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { NotSentError } from '../model/not-sent-error.ts';
import { ProviderError } from '../model/provider-error.ts';
import type { Attempt, CallRun } from './call-run.ts';
import { type Settled, settlementOf } from './settlement.ts';
import { type Hold, takeHold } from './take-hold.ts';
import { watchModel } from './watch-model.ts';

/**
 * Holds the worst case before the call, says so before the first byte leaves, and settles once,
 * however the call ends.
 */
export function withBudget(model: LanguageModel, run: CallRun, attempt: Attempt): LanguageModel {
  return watchModel(model, async (request, signal, mode) => {
    const hold = await takeHold({ run, attempt, request, signal });
    await dispatchHold(run, hold);
    run.journal.asked += 1;
    let text = '';
    return {
      request: { ...request, maxOutputTokens: hold.maxOutputTokens },
      onEvent: (event) => {
        if (event.kind === 'delta') text += event.text;
        if (event.kind === 'toolCall') text += JSON.stringify(event.toolCall.input);
      },
      onEnd: (end) => {
        const settled = settlementOf({
          ...{ end, mode, request, deliveredText: text },
          heldNanoUsd: hold.amountNanoUsd,
          costOf: hold.quote.cost,
        });
        return settleHold({ run, attempt, hold, settled });
      },
    };
  });
}

async function dispatchHold(run: CallRun, hold: Hold): Promise<void> {
  try {
    await run.deps.ledger.dispatch(hold.id);
  } catch (cause) {
    run.deps.onPortError(cause);
    await run.deps.ledger
      .settle(hold.id, { costNanoUsd: 0, basis: 'none' })
      .catch(run.deps.onPortError);
    throw new NotSentError(new ProviderError('retryable', 'The ledger is away.', { cause }));
  }
}

async function settleHold(input: {
  run: CallRun;
  attempt: Attempt;
  hold: Hold;
  settled: Settled;
}): Promise<void> {
  const { run, attempt, hold } = input;
  const { costNanoUsd, basis, usage } = input.settled;
  attempt.costNanoUsd = costNanoUsd;
  attempt.usage = usage;
  run.journal.costNanoUsd += costNanoUsd;
  run.journal.isEstimated ||= basis === 'estimated';
  if (usage) run.journal.usage = addUsage(run.journal.usage, usage);
  // A settle that fails costs nobody too little: the sweeper charges the whole hold.
  await run.deps.ledger.settle(hold.id, { costNanoUsd, basis }).catch(run.deps.onPortError);
}

function addUsage(left: Usage | undefined, right: Usage): Usage {
  if (!left) return right;
  return {
    inputTokens: left.inputTokens + right.inputTokens,
    cachedInputTokens: left.cachedInputTokens + right.cachedInputTokens,
    outputTokens: left.outputTokens + right.outputTokens,
    reasoningTokens: left.reasoningTokens + right.reasoningTokens,
  };
}
