import { cleanText } from './clean-text.ts';
import type { Finding } from './finding.ts';
import { type BannedKind, findBannedWords } from './text-lexicon.ts';

export interface SanitizedCandidate {
  /** The same shape with clean texts; discarded texts are missing. */
  value: unknown;
  findings: Finding[];
  /** A text asks for something dangerous: nothing else of this plan is worth keeping. */
  isDangerous: boolean;
}

/** Editorial bounds: deeper or longer is no plan. */
const deepestLevel = 8;
const longestList = 100;
const mostTexts = 3000;
const longestText = 500;

const reasonOfBan: Record<BannedKind, string> = {
  push_through_pain: 'a text asks to train through pain',
  dosing: 'a text speaks of doses of medicines or supplements',
  energy_deficit: 'a text asks for an energy deficit',
  diagnosis: 'a text makes a diagnosis',
  cure: 'a text promises a cure',
  weight_promise: 'a text promises weight loss',
  shaming: 'a text shames',
};

/**
 * Cleans every text of a candidate, also in fields nobody reads: links, markup and instructions to
 * the app are taken out (V24), sentences a plan must not say are discarded (V21).
 */
export function sanitizeCandidate(candidate: unknown): SanitizedCandidate {
  const state: State = { findings: [], isDangerous: false, texts: 0 };
  const value = sanitize(candidate, '', 0, state);
  return { value, findings: state.findings, isDangerous: state.isDangerous };
}

interface State {
  findings: Finding[];
  isDangerous: boolean;
  texts: number;
}

function sanitize(value: unknown, path: string, level: number, state: State): unknown {
  if (typeof value === 'string') return sanitizeText(value, path, state);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || value === null || level >= deepestLevel) return undefined;
  if (Array.isArray(value)) {
    return value
      .slice(0, longestList)
      .map((item, index) => sanitize(item, `${path}[${index}]`, level + 1, state));
  }
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, longestList)
      .map(([key, field]) => [key, sanitize(field, pathOf(path, key), level + 1, state)]),
  );
}

function sanitizeText(raw: string, path: string, state: State): string | undefined {
  state.texts += 1;
  if (state.texts > mostTexts) return undefined;
  const banned = findBannedWords(raw);
  if (banned) {
    state.isDangerous ||= banned.isDangerous;
    const message = `Discarded: ${reasonOfBan[banned.kind]}.`;
    state.findings.push({ id: 'V21', severity: 'block', path, message, isItemLost: true });
    return undefined;
  }
  const { text, wasDirty } = cleanText(raw, longestText);
  if (wasDirty) {
    const message = 'Took out markup, links or instructions to the app.';
    state.findings.push({ id: 'V24', severity: 'repair', path, message });
  }
  return text === '' ? undefined : text;
}

function pathOf(parent: string, key: string): string {
  const name = /^\w{1,40}$/.test(key) ? key : '?';
  return parent === '' ? name : `${parent}.${name}`;
}
