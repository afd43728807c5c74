import type { Usage } from '../model/answer.ts';
import type { ModelConfig } from '../model/config.ts';
import type { AnswerOrigin, GatewayCall } from '../model/gateway.ts';
import type { LanguageModel } from '../model/language-model.ts';
import type { NanoUsd } from '../model/money.ts';
import type { AttemptRecord } from '../model/ports.ts';
import type { ProviderError } from '../model/provider-error.ts';
import type { RoutePlan } from '../routing/choose-candidates.ts';
import type { GatewayDeps } from './gateway-deps.ts';

export interface Candidate {
  config: ModelConfig;
  model: LanguageModel;
}

export type Answerer = Pick<
  AnswerOrigin,
  'provider' | 'model' | 'isFallback' | 'fallbackReason' | 'cache'
>;

/** What all calls of a gateway share, defaults filled in. */
export type RunDeps = GatewayDeps & Required<Pick<GatewayDeps, 'onPortError' | 'timeLimits'>>;

/** One call of the gateway with all its attempts; the journal is the only part that changes. */
export interface CallRun {
  deps: RunDeps;
  call: GatewayCall;
  plan: RoutePlan;
  candidates: readonly Candidate[];
  signal: AbortSignal;
  deadlineAt: number;
  journal: CallJournal;
}

export interface CallJournal {
  /** The last number given to an attempt. */
  lastAttempt: number;
  /** Attempts in which a provider was asked. */
  asked: number;
  costNanoUsd: NanoUsd;
  isEstimated: boolean;
  usage?: Usage;
  failures: ProviderError[];
  answerer?: Answerer;
}

/** One attempt of a call, filled in by the wrappers around its model. */
export interface Attempt {
  number: number;
  config: ModelConfig;
  costNanoUsd: NanoUsd;
  usage?: Usage;
  priceVersion?: string;
}

export function emptyJournal(): CallJournal {
  return { lastAttempt: 0, asked: 0, costNanoUsd: 0, isEstimated: false, failures: [] };
}

export function openAttempt(run: CallRun, config: ModelConfig): Attempt {
  run.journal.lastAttempt += 1;
  return { number: run.journal.lastAttempt, config, costNanoUsd: 0 };
}

export function originOf(run: CallRun): AnswerOrigin {
  const { journal, call } = run;
  const answerer = journal.answerer ?? {
    provider: '',
    model: '',
    isFallback: false,
    cache: 'none',
  };
  return { requestId: call.requestId, ...answerer, attempts: journal.asked };
}

/** The parts of a record that all attempts of a call share. */
export function recordBase(
  run: CallRun,
): Pick<AttemptRecord, 'requestId' | 'subject' | 'tenant' | 'tier' | 'feature' | 'arm' | 'rule'> {
  const { requestId, subject, tenant, tier, feature } = run.call;
  const { arm, ruleId: rule } = run.plan;
  return { requestId, subject, tenant, tier, feature, arm, rule };
}
