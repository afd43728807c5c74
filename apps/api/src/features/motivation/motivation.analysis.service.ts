import type { WorkoutAnalysis } from '@vigor/contract';
import type { Context } from '../../context.ts';
import { hashBody } from '../../lib/body-hash.ts';
import { hasConsent } from '../consents/consents.service.ts';
import { admitRequest } from '../llm/llm.service.ts';
import { type AnalysisDraft, draftAnalysis } from './analysis/motivation.analysis-draft.ts';
import type { SessionFacts } from './analysis/motivation.session-facts.ts';
import { isFaithful } from './motivation.faithful-text.ts';
import { askForText, builtInProvider } from './motivation.model-text.service.ts';
import { analysisPrompt } from './motivation.prompts.ts';
import { findWorkoutAnalysis, saveWorkoutAnalysis } from './motivation.repository.ts';
import { loadSessionFacts } from './motivation.session-facts.service.ts';

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
