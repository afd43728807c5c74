import type { FinishReason, ModelAnswer, Usage } from '../model/answer.ts';
import type { LanguageModel, ModelRequest } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { EmptyAnswerError } from './provider-failure.ts';

/**
 * No text of any language has that many characters to a token, so an answer with more ignores its
 * limit.
 */
const mostCharactersPerToken = 32;

/**
 * Lets only complete answers with something in them count as answers: a stream that ends without
 * its terminal event is `truncated`, and whatever comes after the first one is not read. Calls of
 * tools are nothing where no tool was offered.
 */
export function withCompleteAnswers(model: LanguageModel): LanguageModel {
  return {
    generate: async (request, options) => {
      const answer = await model.generate(request, options);
      const toolCalls = offersTools(request) ? answer.toolCalls : [];
      if (answer.text.trim() === '' && toolCalls.length === 0) throw nothingIn(answer);
      if (answer.text.length > mostCharacters(request)) throw tooLong(answer);
      return { ...answer, toolCalls };
    },
    stream: async function* (request, options) {
      let charactersLeft = mostCharacters(request);
      let hasContent = false;
      for await (const event of model.stream(request, options)) {
        if (event.kind === 'delta') {
          if (event.text === '') continue;
          charactersLeft -= event.text.length;
          if (charactersLeft < 0) throw tooLong({});
        }
        if (event.kind === 'toolCall' && !offersTools(request)) continue;
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

function offersTools({ tools = [] }: ModelRequest): boolean {
  return tools.length > 0;
}

function mostCharacters({ maxOutputTokens }: ModelRequest): number {
  return maxOutputTokens * mostCharactersPerToken;
}

function tooLong({ usage }: Pick<ModelAnswer, 'usage'>): ProviderError {
  return new ProviderError('truncated', 'The answer passes its limit.', { usage, hasBegun: true });
}

function nothingIn(end: { finishReason: FinishReason; usage?: Usage }): ProviderError {
  if (end.finishReason !== 'content_filter') return new EmptyAnswerError(end.usage);
  return new ProviderError('content', "The provider's filter took the whole answer.", {
    usage: end.usage,
    hasBegun: true,
  });
}
