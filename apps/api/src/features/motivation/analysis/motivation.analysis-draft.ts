import { analysisOpenings, analysisTexts as says } from './motivation.analysis-texts.en.ts';
import type { SessionFacts } from './motivation.session-facts.ts';
import { findInSession, type SessionFindings } from './motivation.session-findings.ts';

/** A whole analysis, made without any model. */
export interface AnalysisDraft extends SessionFindings {
  summary: string;
}

export function draftAnalysis(facts: SessionFacts): AnalysisDraft {
  const findings = findInSession(facts);
  const { highlights, nextTime, records } = findings;
  if (highlights.length === 0) return { ...findings, summary: says.empty };
  const best = records[0] ?? highlights[0];
  const summary = [analysisOpenings[facts.style], best, nextTime[0]].filter(Boolean).join(' ');
  return { ...findings, summary };
}
