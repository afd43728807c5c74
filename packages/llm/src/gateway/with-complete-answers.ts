import type { FinishReason, Usage } from '../model/answer.ts';
import type { LanguageModel } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { EmptyAnswerError } from './provider-failure.ts';

/**
 * No text of any language has that many characters to a token, so a stream with more ignores its
 * limit and is left.
 */
const mostCharactersPerToken = 32;

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
      let charactersLeft = request.maxOutputTokens * mostCharactersPerToken;
      let hasContent = false;
      for await (const event of model.stream(request, options)) {
        if (event.kind === 'delta') charactersLeft -= event.text.length;
        if (charactersLeft < 0) throw truncated('The answer passes its limit.', hasContent);
        if (event.kind === 'delta' && event.text === '') continue;
        if (event.kind === 'finish' && !hasContent) throw nothingIn(event);
        hasContent = true;
        yield event;
        if (event.kind === 'finish') return;
      }
      throw truncated('The stream ended without its terminal event.', hasContent);
    },
  };
}

function truncated(message: string, hasBegun: boolean): ProviderError {
  return new ProviderError('truncated', message, { hasBegun });
}

function nothingIn(end: { finishReason: FinishReason; usage?: Usage }): ProviderError {
  if (end.finishReason !== 'content_filter') return new EmptyAnswerError(end.usage);
  return new ProviderError('content', "The provider's filter took the whole answer.", {
    usage: end.usage,
    hasBegun: true,
  });
}
