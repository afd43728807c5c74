import type { DailyMessage } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { loadFacts, type MemberFacts } from '../facts/facts.service.ts';
import { getPlanCheck } from '../plans/plans.service.ts';
import { loadProfile, memberDay, toProfile } from '../profiles/profiles.service.ts';
import { gentleCodes } from './daily/motivation.daily-codes.ts';
import { type DailyDraft, draftDailyMessage } from './daily/motivation.daily-draft.ts';
import { namePlaceholder } from './daily/motivation.daily-moment.ts';
import { isStopped } from './daily/motivation.daily-moments.ts';
import { isFaithful } from './motivation.faithful-text.ts';
import { askForText, builtInProvider } from './motivation.model-text.service.ts';
import { dailyPrompt } from './motivation.prompts.ts';
import {
  type DailyMessageRow,
  findDailyMessage,
  insertDailyMessage,
  replaceDailyMessage,
} from './motivation.repository.ts';

/** The page that shows it is waiting. */
const deadlineMs = 2_000;
const maxOutputTokens = 300;
const mostSentences = 2;
const mostCharacters = 320;

/**
 * One message a day and member. The product asks for it, not the member: it is no request of the
 * tier. Two requests at once give the same message, the one that was stored first.
 */
export async function getDailyMessage(ctx: Context): Promise<DailyMessage> {
  const { userId } = ctx.actor;
  const { today, safety } = await loadSafety(ctx);
  const stored = await ctx.db.read((db) => findDailyMessage(db, userId, today));
  if (stored && isStillRight(stored, safety)) return toDailyMessage(stored);
  const row = await writeMessage(ctx, await loadFacts(ctx));
  return ctx.db.write(async (db) => {
    if (stored) await replaceDailyMessage(db, row, stored.reasonCode);
    else await insertDailyMessage(db, row);
    return toDailyMessage((await findDailyMessage(db, userId, row.day)) ?? row);
  });
}

interface Safety {
  isStopped: boolean;
  isSensitive: boolean;
}

async function loadSafety(ctx: Context): Promise<{ today: string; safety: Safety }> {
  const row = await loadProfile(ctx);
  const today = memberDay(ctx, row);
  const planCheck = await getPlanCheck(ctx);
  const { status, isSensitive } = toProfile(row, { today, planCheck }).screening;
  return {
    today,
    safety: { isStopped: isStopped({ screeningStatus: status, planCheck }), isSensitive },
  };
}

/** A health answer may change within the day; the message must not push after it. */
function isStillRight({ reasonCode }: DailyMessageRow, safety: Safety): boolean {
  if ((reasonCode === 'stopped') !== safety.isStopped) return false;
  return !safety.isSensitive || gentleCodes.has(reasonCode);
}

async function writeMessage(ctx: Context, facts: MemberFacts): Promise<DailyMessageRow> {
  const draft = draftDailyMessage(facts);
  const reworded = await reword(ctx, draft, facts);
  return {
    userId: ctx.actor.userId,
    day: facts.today,
    text: reworded?.text ?? draft.text,
    reasonCode: draft.reasonCode,
    action: draft.action ?? null,
    provider: reworded?.provider ?? builtInProvider,
    isFallback: reworded === undefined,
    createdAt: ctx.clock.now(),
  };
}

/** Where care matters more than variety, our own words stay. */
async function reword(ctx: Context, draft: DailyDraft, facts: MemberFacts) {
  const { isSensitive, coachStyle, locale } = facts.profile;
  if (isSensitive || draft.reasonCode === 'stopped') return undefined;
  const answer = await askForText(ctx, {
    feature: 'daily_message',
    locale,
    messages: dailyPrompt(draft.textWithoutName, coachStyle),
    deadlineMs,
    maxOutputTokens,
  });
  const text = answer && withName(answer.text, draft);
  return text && answer ? { text, provider: answer.provider } : undefined;
}

function withName(answer: string, { textWithoutName, ownName }: DailyDraft): string | undefined {
  const names = answer.split(namePlaceholder).length - 1;
  if (names !== (ownName ? 1 : 0)) return undefined;
  const rules = { sentences: mostSentences, characters: mostCharacters, numbers: 'all' as const };
  const plain = (text: string) => text.replaceAll(namePlaceholder, 'the session');
  if (!isFaithful(plain(answer), { ...rules, source: plain(textWithoutName) })) return undefined;
  return ownName ? answer.replace(namePlaceholder, () => ownName) : answer;
}

function toDailyMessage(row: DailyMessageRow): DailyMessage {
  const { day, text, reasonCode, action, provider, isFallback } = row;
  return { day, text, reasonCode, action: action ?? undefined, provider, fallback: isFallback };
}
