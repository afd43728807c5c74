import { type BannedKind, findBannedWords } from '../validator/text-lexicon.ts';
import { type CoachTextRule, coachLexicon, coachTextRules } from './coach-lexicon.ts';
import { withoutSafeStatements } from './safe-statements.ts';

/** Something in a text that a coach must not say. */
export interface CoachTextFinding {
  rule: CoachTextRule;
  /** The words that decided, or their sentence where only that is known. */
  matched: string;
}

const ruleByBannedKind: Record<BannedKind, CoachTextRule> = {
  push_through_pain: 'push_through_pain',
  dosing: 'dosing',
  energy_deficit: 'calorie_target',
  diagnosis: 'diagnosis',
  cure: 'cure',
  weight_promise: 'weight_promise',
  shaming: 'shaming',
};

/** A negation that reaches the end of what stands before a match, within the same clause. */
const negationBefore =
  /\b(?:not|never|n['’]t|dont|cannot|without|avoid|instead of|if|whether|nicht|nie|niemals|keine?[nr]?|ohne|ob|wenn|no|nunca|sin|evita|ni|si)\b[^.!?;:]{0,30}$|n['’]t\b[^.!?;:]{0,30}$/i;

/** Characters before a match in which a negation is looked for. */
const negationReach = 50;

/**
 * What a text by a model or a template says that a coach must not: diagnoses, advice on medicines
 * and doses, promises, calorie targets, shame, training through pain. Empty for a text that may be
 * shown. Warnings, refusals and “see a doctor” pass. English, German, Spanish; checks each sentence
 * on its own, so the work grows with the length of the text only.
 */
export function checkCoachText(text: string): CoachTextFinding[] {
  return splitSentences(text).flatMap(checkSentence);
}

function splitSentences(text: string): string[] {
  const flat = text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/[*_`~]/g, '');
  return flat.split(/(?<=[.!?])\s+|\n+/).map((part) => part.trim().replaceAll(/\s+/g, ' '));
}

function checkSentence(sentence: string): CoachTextFinding[] {
  const advice = withoutSafeStatements(sentence);
  const findings = coachTextRules.flatMap((rule) => findRule(advice, rule) ?? []);
  const banned = findBannedWords(advice);
  const rule = banned && ruleByBannedKind[banned.kind];
  if (!rule || findings.some((finding) => finding.rule === rule)) return findings;
  return [...findings, { rule, matched: sentence }];
}

function findRule(sentence: string, rule: CoachTextRule): CoachTextFinding | undefined {
  const { patterns, isNegatable } = coachLexicon[rule];
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const before = sentence.slice(Math.max(0, match.index - negationReach), match.index);
    if (isNegatable && negationBefore.test(before)) continue;
    return { rule, matched: match[0] };
  }
  return undefined;
}
