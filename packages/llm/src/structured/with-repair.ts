import type { z } from 'zod';
import type { CallRun } from '../gateway/call-run.ts';
import type { LanguageModel, ModelRequest } from '../model/language-model.ts';
import { ProviderError } from '../model/provider-error.ts';
import { readObject } from './read-object.ts';

/** Even one repair round gave nothing that fits the schema. */
export class InvalidOutputError extends ProviderError {
  constructor(problem: string) {
    super('truncated', 'The answer does not fit the schema.', { hasBegun: true, cause: problem });
    this.name = 'InvalidOutputError';
  }
}

/** How much of a wrong answer is shown to the model again. */
const longestQuote = 8 * 1024;

/**
 * Answers that fit the schema, with one more round in which the model sees what was wrong. What
 * `builtIn` wrote is passed on as it is.
 */
export function withRepair(model: LanguageModel, run: CallRun, schema: z.ZodType): LanguageModel {
  return {
    stream: model.stream,
    generate: async (request, options) => {
      const first = await model.generate(request, options);
      const reading = readObject(schema, first.text);
      if (reading.ok || isBuiltIn(run)) return first;
      const repaired = await model.generate(
        repairRequest(request, first.text, reading.problem),
        options,
      );
      const second = readObject(schema, repaired.text);
      if (second.ok || isBuiltIn(run)) return repaired;
      throw new InvalidOutputError(second.problem);
    },
  };
}

function isBuiltIn(run: CallRun): boolean {
  return run.journal.answerer?.isFallback ?? false;
}

function repairRequest(request: ModelRequest, text: string, problem: string): ModelRequest {
  const quote = text.slice(0, longestQuote);
  return {
    ...request,
    messages: [
      ...request.messages,
      { role: 'assistant', text: quote },
      {
        role: 'user',
        text: `That answer does not fit the JSON schema:\n${problem}\nAnswer again with the whole corrected JSON and nothing else.`,
      },
    ],
  };
}
