import type { Usage } from '../model/answer.ts';
import type { ModelRequest } from '../model/language-model.ts';
import type { NanoUsd } from '../model/money.ts';
import type { Settlement } from '../model/ports.ts';
import type { ProviderError } from '../model/provider-error.ts';
import { estimateFromText } from '../money/estimate-from-text.ts';
import { EmptyAnswerError, wasNeverSent } from './provider-failure.ts';
import type { CallEnd, WatchMode } from './watch-model.ts';

export interface SettlementInput {
  end: CallEnd;
  mode: WatchMode;
  request: ModelRequest;
  /** What a stream delivered before it ended, calls of tools as JSON. */
  deliveredText: string;
  heldNanoUsd: NanoUsd;
  /** `undefined` when the price is not known after all: then the whole hold is charged. */
  costOf: (usage: Usage) => NanoUsd | undefined;
}

export interface Settled extends Settlement {
  usage?: Usage;
}

const firstErrorStatus = 400;
const costsNothing: Settled = { costNanoUsd: 0, basis: 'none' };

/**
 * What an attempt is charged. Complete usage counts exactly. Without it the larger of our estimate
 * and what the provider reported; an answer that was not streamed and never came may have been
 * written to the end all the same, so it costs the whole hold.
 */
export function settlementOf(input: SettlementInput): Settled {
  const { end, deliveredText } = input;
  switch (end.kind) {
    case 'answered':
      return settleAnswer(input, answeredText(end.answer), end.answer.usage);
    case 'finished':
      return settleAnswer(input, deliveredText, end.finish.usage);
    case 'failed':
      return settleFailure(input, end.error);
    default:
      return end satisfies never;
  }
}

function settleAnswer(input: SettlementInput, text: string, usage: Usage | undefined): Settled {
  return usage && isPlausible(usage) ? exactly(input, usage) : largerOf(input, text, usage);
}

function settleFailure(input: SettlementInput, error: ProviderError): Settled {
  const { deliveredText, heldNanoUsd, mode } = input;
  if (error.usage && isWhole(error)) return exactly(input, error.usage);
  if (error.usage) return largerOf(input, deliveredText, error.usage);
  if (deliveredText === '' && isUnpaid(error)) return costsNothing;
  if (mode === 'generate') return { costNanoUsd: heldNanoUsd, basis: 'estimated' };
  return largerOf(input, deliveredText, undefined);
}

/** An answer has a prompt and at least one token: usage of zero is a report that went missing. */
function isPlausible(usage: Usage): boolean {
  return usage.inputTokens > 0 && usage.outputTokens > 0;
}

/** The provider ended properly and counted; there was only nothing to show. */
function isWhole(error: ProviderError): boolean {
  return error instanceof EmptyAnswerError || error.kind === 'content';
}

/** Nothing was sent, or the provider refused to begin: nobody charges for that. */
export function isUnpaid(error: ProviderError): boolean {
  const isRefusal =
    error.kind === 'rate_limited' || error.kind === 'auth' || error.kind === 'bad_request';
  const isErrorStatus = !error.hasBegun && (error.status ?? 0) >= firstErrorStatus;
  return wasNeverSent(error) || isRefusal || isErrorStatus;
}

function answeredText(answer: { text: string; toolCalls: readonly unknown[] }): string {
  const calls = answer.toolCalls.length > 0 ? JSON.stringify(answer.toolCalls) : '';
  return answer.text + calls;
}

function exactly({ costOf, heldNanoUsd }: SettlementInput, usage: Usage): Settled {
  return { costNanoUsd: costOf(usage) ?? heldNanoUsd, basis: 'exact', usage };
}

function largerOf(input: SettlementInput, text: string, reported: Usage | undefined): Settled {
  const usage = estimateFromText({ request: input.request, deliveredText: text, reported });
  return { costNanoUsd: input.costOf(usage) ?? input.heldNanoUsd, basis: 'estimated', usage };
}
