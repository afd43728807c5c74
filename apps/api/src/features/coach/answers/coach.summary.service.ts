import type { Context } from '../../../context.ts';
import { hasConsent } from '../../consents/consents.service.ts';
import { loadHide } from '../coach.identity.service.ts';
import { updateConversation } from '../conversations/coach.conversations.repository.ts';
import { cleanText } from '../text/coach.output.ts';
import { type History, loadHistory, type SaidText } from './coach.history.service.ts';
import { quoteData, summaryPrompt } from './coach.prompts.ts';
import { fitHistory } from './coach.write-prompt.service.ts';

export interface KeepSummaryInput {
  conversationId: string;
  builtIn?: boolean;
  signal: AbortSignal;
}

const deadlineMs = 20_000;
const maxOutputTokens = 300;
const mostCharacters = 1_500;
/** Of a question, where no model makes the summary. */
const mostQuestionCharacters = 120;

/** Sums up what no longer fits into a prompt, so that the next answer still knows of it. */
export async function keepSummary(ctx: Context, input: KeepSummaryInput): Promise<void> {
  const [history, hide] = await Promise.all([loadHistory(ctx, input), loadHide(ctx)]);
  const { dropped } = fitHistory(history.said, hide);
  const last = dropped.at(-1);
  if (!last || input.signal.aborted) return;
  const plain = dropped.map((one) => ({ ...one, text: hide(one.text) }));
  const summary = await summarise(ctx, { ...input, history, said: plain });
  const changes = { summary: summary.slice(0, mostCharacters), summarisedUntil: last.id };
  const { conversationId: id } = input;
  await ctx.db.write((db) => updateConversation(db, ctx.actor.userId, { id, changes }));
}

interface SummariseInput extends KeepSummaryInput {
  history: History;
  said: readonly SaidText[];
}

async function summarise(ctx: Context, input: SummariseInput): Promise<string> {
  const { history, said, builtIn, signal } = input;
  const { userId, tier, role } = ctx.actor;
  const mayLeave = !builtIn && (await hasConsent(ctx, 'ai_processing'));
  const answer = await ctx.llm.generateText({
    requestId: ctx.ids.next(),
    tenant: userId,
    subject: userId,
    tier,
    role,
    locale: 'en',
    feature: 'coach_summary',
    deadlineMs,
    signal,
    route: mayLeave ? 'auto' : 'only_built_in',
    maxOutputTokens,
    messages: [
      { role: 'system', text: summaryPrompt },
      { role: 'user', text: transcript(history.summary, said) },
    ],
    builtIn: async () => ({ text: extractSummary(history.summary, said) }),
  });
  return cleanText(answer.text, { articleIds: new Set(), passages: [] }).trim();
}

function transcript(summary: string | undefined, said: readonly SaidText[]): string {
  const lines = said
    .filter(({ isBuiltIn }) => !isBuiltIn)
    .map(({ role, text }) => `${role === 'member' ? 'Member' : 'Coach'}: ${text}`);
  return [
    ...(summary ? [quoteData('Summary so far', summary)] : []),
    quoteData('Conversation', lines.join('\n')),
  ].join('\n\n');
}

/** What was asked, the newest first to stay: of more, the oldest fall out. */
function extractSummary(summary: string | undefined, said: readonly SaidText[]): string {
  const asked = said
    .filter(({ role }) => role === 'member')
    .map(({ text }) => `- ${text.replace(/\s+/g, ' ').slice(0, mostQuestionCharacters)}`);
  const lines = [...(summary ?? 'The member asked before:').split('\n'), ...asked];
  let text = lines.join('\n');
  while (text.length > mostCharacters && lines.length > 2) {
    lines.splice(1, 1);
    text = lines.join('\n');
  }
  return text;
}
