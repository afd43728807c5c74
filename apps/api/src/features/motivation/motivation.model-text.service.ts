import type { Message } from '@vigor/llm';
import type { Context } from '../../context.ts';
import { hasConsent } from '../consents/consents.service.ts';

export interface ModelText {
  text: string;
  provider: string;
}

export interface AskForTextInput {
  feature: string;
  locale: string;
  messages: Message[];
  deadlineMs: number;
  maxOutputTokens: number;
}

/** What a model says, not looked at yet; `undefined` when none may or did answer in time. */
export async function askForText(
  ctx: Context,
  input: AskForTextInput,
): Promise<ModelText | undefined> {
  if (!(await hasConsent(ctx, 'ai_processing'))) return undefined;
  const { userId, tier, role } = ctx.actor;
  const answer = await ctx.llm.generateText({
    requestId: ctx.ids.next(),
    tenant: userId,
    subject: userId,
    tier,
    role,
    ...input,
    builtIn: async () => ({ text: '' }),
  });
  const { origin, finishReason } = answer;
  if (origin.isFallback || finishReason !== 'stop') return undefined;
  return { text: answer.text.trim(), provider: origin.provider };
}

/** The name that answers carry which no model made. */
export const builtInProvider = 'fallback';
