import type { WorkoutAnalysis } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { joined } from '../../db/database.ts';
import { hashBody } from '../../lib/body-hash.ts';
import { hasConsent } from '../consents/consents.service.ts';
import { admitRequest } from '../llm/llm.service.ts';
import { findPlan } from '../plans/plans.service.ts';
import { loadProfile, memberDay, toProfile } from '../profiles/profiles.service.ts';
import { getProgress, listSessionRecords } from '../progress/progress.service.ts';
import { getSession, listSessions } from '../sessions/sessions.service.ts';
import { listPreviousSets } from '../sessions/sessions.targets.service.ts';
import { type AnalysisDraft, draftAnalysis } from './analysis/motivation.analysis-draft.ts';
import { type SessionFacts, toSessionFacts } from './analysis/motivation.session-facts.ts';
import { isFaithful } from './motivation.faithful-text.ts';
import { askForText, builtInProvider } from './motivation.model-text.service.ts';
import { analysisPrompt } from './motivation.prompts.ts';
import { findWorkoutAnalysis, saveWorkoutAnalysis } from './motivation.repository.ts';

export interface AnalyseWorkoutInput {
  sessionId: string;
  builtIn?: boolean;
}

type Content = Omit<WorkoutAnalysis, 'sessionId'>;

/** The findings are there at once; only their summary is waited for. */
const deadlineMs = 5_000;
const maxOutputTokens = 600;
const mostSentences = 4;
const mostCharacters = 700;
/** Enough to find the last session of the same name. */
const comparedSessions = 30;
const mostExercises = 30;

/**
 * What a session says. A request of the tier is counted when a new analysis is made for a member
 * whose data may be worded by a model; the same session again, unchanged, is answered from what is
 * stored, and the built-in analysis is always free.
 */
export async function analyseWorkout(
  ctx: Context,
  { sessionId, builtIn = false }: AnalyseWorkoutInput,
): Promise<WorkoutAnalysis> {
  const { facts, locale, version } = await loadSessionFacts(ctx, sessionId);
  const draft = draftAnalysis(facts);
  const mayLeave = await hasConsent(ctx, 'ai_processing');
  const { records, unit, style, isSensitive } = facts;
  // Not what comes after it: a new session must not make an old analysis be paid for again.
  const inputHash = hashBody({ version, records, unit, style, isSensitive, mayLeave });
  const stored = await ctx.db.read((db) => findWorkoutAnalysis(db, ctx.actor.userId, sessionId));
  if (stored?.inputHash === inputHash) return { sessionId, ...stored.content };
  if (builtIn) return { sessionId, ...fromDraft(draft) };
  await admitRequest(ctx, { builtIn });
  const content = await wordContent(ctx, { draft, style, locale });
  await ctx.db.write((db) =>
    saveWorkoutAnalysis(db, {
      userId: ctx.actor.userId,
      sessionId,
      inputHash,
      content,
      createdAt: ctx.clock.now(),
    }),
  );
  return { sessionId, ...content };
}

async function loadSessionFacts(
  ctx: Context,
  sessionId: string,
): Promise<{ facts: SessionFacts; locale: string; version: number }> {
  return ctx.db.read(async (db) => {
    const inside = { ...ctx, db: joined(db) };
    const session = await getSession(inside, { id: sessionId });
    const row = await loadProfile(inside);
    const today = memberDay(ctx, row);
    const ids = [...new Set(session.sets.map(({ exerciseId }) => exerciseId))];
    const [plan, page, records, progress, previous] = await Promise.all([
      session.planId ? findPlan(inside, { id: session.planId }) : undefined,
      listSessions(inside, { limit: comparedSessions, to: session.day }),
      listSessionRecords(inside, sessionId),
      getProgress(inside, { to: session.day }),
      ids.length > 0 ? listPreviousSets(inside, ids.slice(0, mostExercises)) : [],
    ]);
    const planCheck = { status: 'no_plan' as const, reasons: [] };
    const { units, coachStyle, screening, locale } = toProfile(row, { today, planCheck });
    const profile = { units, coachStyle, isSensitive: screening.isSensitive };
    const targets = previous.flatMap(({ target }) => target ?? []);
    const summaries = page.items;
    const found = { session, plan, summaries, records, targets, progress, profile, today };
    return { facts: toSessionFacts(found), locale, version: session.version };
  });
}

interface WordContentInput {
  draft: AnalysisDraft;
  style: SessionFacts['style'];
  locale: string;
}

async function wordContent(
  ctx: Context,
  { draft, style, locale }: WordContentInput,
): Promise<Content> {
  const findings = [...draft.records, ...draft.highlights, ...draft.concerns, ...draft.nextTime];
  if (findings.length === 0) return fromDraft(draft);
  const answer = await askForText(ctx, {
    feature: 'workout_analysis',
    locale,
    messages: analysisPrompt(findings, style),
    deadlineMs,
    maxOutputTokens,
  });
  const rules = {
    source: findings.join('\n'),
    sentences: mostSentences,
    characters: mostCharacters,
    numbers: 'some' as const,
  };
  if (!answer || !isFaithful(answer.text, rules)) return fromDraft(draft);
  return { ...draft, summary: answer.text, provider: answer.provider, fallback: false };
}

function fromDraft(draft: AnalysisDraft): Content {
  return { ...draft, provider: builtInProvider, fallback: true };
}
