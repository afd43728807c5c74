import { fitConversation, type Message } from '@vigor/llm';
import type { Context } from '../../../context.ts';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { type Hide, loadHide } from '../coach.identity.service.ts';
import type { NumberedPassage } from '../text/coach.output.ts';
import type { History, SaidText } from './coach.history.service.ts';
import { systemPrompt } from './coach.prompts.ts';

export interface WritePromptInput {
  message: string;
  facts: MemberFacts;
  history: History;
  passages: readonly NumberedPassage[];
}

/** Everything that leaves: without the member's name and addresses, and within its budget. */
export async function writePrompt(ctx: Context, input: WritePromptInput): Promise<Message[]> {
  const { history, message } = input;
  const hide = await loadHide(ctx);
  const system = systemPrompt({ ...input, summary: history.summary });
  return [
    { role: 'system', text: system },
    ...fitHistory(history.said, hide).messages,
    { role: 'user', text: hide(message) },
  ];
}

/** The built-in coach calls plans and sessions by the names that the member gave them. */
const builtInText = '(Answered by the built-in coach.)';

/** Tokens of what was said before; enough for about ten exchanges. */
const historyTokens = 3_000;

export interface FittedHistory {
  messages: Message[];
  /** What no longer fits, oldest first. */
  dropped: SaidText[];
}

export function fitHistory(said: readonly SaidText[], hide: Hide): FittedHistory {
  const messages = said.map((one): Message => {
    if (one.role === 'member') return { role: 'user', text: hide(one.text) };
    return {
      role: 'assistant',
      text: one.isBuiltIn ? builtInText : hide(one.text),
    };
  });
  const fitted = fitConversation({ messages, budgetTokens: historyTokens });
  return { messages: fitted.messages, dropped: said.slice(0, fitted.dropped.length) };
}
