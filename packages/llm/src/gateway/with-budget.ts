import type { Usage } from '../model/answer.ts';
import type { LanguageModel } from '../model/language-model.ts';
import type { Attempt, CallRun } from './call-run.ts';
import { type Settled, settlementOf } from './settlement.ts';
import { type Hold, takeHold } from './take-hold.ts';
import { watchModel } from './watch-model.ts';

/**
 * Holds the worst case before the first byte leaves, and settles once, however the call ends.
 */
export function withBudget(model: LanguageModel, run: CallRun, attempt: Attempt): LanguageModel {
  return watchModel(model, async (request, signal, mode) => {
    const hold = await takeHold({ run, attempt, request, signal });
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
        settleHold({ run, attempt, hold, settled });
      },
    };
  });
}

function settleHold(input: { run: CallRun; attempt: Attempt; hold: Hold; settled: Settled }): void {
  const { run, attempt, hold } = input;
  const { costNanoUsd, basis, usage } = input.settled;
  attempt.costNanoUsd = costNanoUsd;
  attempt.usage = usage;
  run.journal.costNanoUsd += costNanoUsd;
  run.journal.isEstimated ||= basis === 'estimated';
  if (usage) run.journal.usage = addUsage(run.journal.usage, usage);
  // Not waited for: the answer is there, and a settle that fails costs nobody too little, since the
  // sweeper charges the whole hold.
  void run.deps.ledger.settle(hold.id, { costNanoUsd, basis }).catch(run.deps.onPortError);
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
