import { ProviderError } from '../model/provider-error.ts';

/** Why we ourselves did not ask a candidate. */
export type Refusal = 'budget' | 'unknown_price' | 'breaker';

/** A candidate that was not asked. Nothing was sent and nothing is owed; the next one may answer. */
export class RefusedError extends ProviderError {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, message: string) {
    super('retryable', message);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}
