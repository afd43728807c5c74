import type { LanguageModel } from '../model/language-model.ts';
import type { ProviderError } from '../model/provider-error.ts';
import { attemptModel } from './attempt-model.ts';
import type { CallRun, Candidate } from './call-run.ts';
import { endsTheCall, nobodyToAsk, openQueue } from './fallback-rules.ts';
import { firstAnswer } from './first-answer.ts';
import { toProviderError } from './provider-failure.ts';

/**
 * All candidates of a call as one model. In a stream another candidate may take over until the
 * first piece has gone out, so nobody sees that it did.
 */
export function fallbackModel(run: CallRun): LanguageModel {
  return {
    generate: async (request, { signal }) => {
      const { answer, candidate } = await firstAnswer(run, request, signal);
      noteAnswerer(run, candidate);
      return answer;
    },
    stream: async function* (request, options) {
      const queue = openQueue(run.candidates);
      let last: ProviderError | undefined;
      for (let candidate = queue.next(); candidate; candidate = queue.next()) {
        let hasBegun = false;
        try {
          for await (const event of attemptModel(run, candidate).stream(request, options)) {
            if (!hasBegun) noteAnswerer(run, candidate);
            hasBegun = true;
            yield event;
          }
          return;
        } catch (error) {
          last = toProviderError(error);
          run.journal.failures.push(last);
          if (hasBegun || endsTheCall(last)) throw last;
          queue.noteFailure(candidate, last);
        }
      }
      throw last ?? nobodyToAsk();
    },
  };
}

function noteAnswerer(run: CallRun, { config }: Candidate): void {
  const { provider, model } = config;
  run.journal.answerer = { provider, model, isFallback: false, cache: 'none' };
}
