import { ProviderError } from './provider-error.ts';

/** The call ended before it began: nothing left this process, so nobody is owed anything. */
export class NotSentError extends ProviderError {
  constructor(reason: ProviderError) {
    super(reason.kind, reason.message, { cause: reason });
    this.name = 'NotSentError';
  }
}
