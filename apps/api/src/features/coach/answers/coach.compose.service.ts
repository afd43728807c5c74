import type { Context } from '../../../context.ts';
import { hasConsent } from '../../consents/consents.service.ts';
import { loadFacts } from '../../facts/facts.service.ts';
import type { AnswerRequest, ComposedAnswer } from './coach.answer.ts';
import { prepareBuiltIn } from './coach.built-in.service.ts';
import { loadHistory } from './coach.history.service.ts';
import { composeWithModel } from './coach.model-answer.service.ts';

/** Answers from the member's own data; no byte leaves without consent or when it is not wanted. */
export async function composeAnswer(ctx: Context, request: AnswerRequest): Promise<ComposedAnswer> {
  const [facts, history] = await Promise.all([loadFacts(ctx), loadHistory(ctx, request)]);
  const builtInCoach = prepareBuiltIn(ctx, { ...request, facts, history });
  const mayLeave = !request.builtIn && (await hasConsent(ctx, 'ai_processing'));
  if (!mayLeave) return builtInCoach.answer();
  return composeWithModel(ctx, { ...request, facts, history, builtInCoach });
}
