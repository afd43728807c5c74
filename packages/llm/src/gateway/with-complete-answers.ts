import type { FinishReason, Usage } from '../model/answer.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { EmptyAnswerError } from './provider-failure.ts';

/**
 * Lets only complete answers with something in them count as answers: a stream that ends without
 * its terminal event is `truncated`, and whatever comes after the first one is not read.
 */
export function withCompleteAnswers(model: LanguageModel): LanguageModel {
  return {
    generate: async (request, options) => {
      const answer = await model.generate(request, options);
      if (answer.text.trim() === '' && answer.toolCalls.length === 0) throw nothingIn(answer);
      return answer;
    },
    stream: async function* (request, options) {
      let hasContent = false;
      for await (const event of model.stream(request, options)) {
        if (event.kind === 'delta' && event.text === '') continue;
        if (event.kind === 'finish' && !hasContent) throw nothingIn(event);
        hasContent = true;
        yield event;
        if (event.kind === 'finish') return;
      }
      throw new ProviderError('truncated', 'The stream ended without its terminal event.', {
        hasBegun: hasContent,
      });
    },
  };
}

function nothingIn(end: { finishReason: FinishReason; usage?: Usage }): ProviderError {
  if (end.finishReason !== 'content_filter') return new EmptyAnswerError(end.usage);
  return new ProviderError('content', "The provider's filter took the whole answer.", {
    usage: end.usage,
    hasBegun: true,
  });
}
