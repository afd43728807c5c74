import {
  type CompiledLexicons,
  type CompiledPattern,
  compileLexicons,
} from './compile-lexicons.ts';
import { english } from './lexicon/english.ts';
import { german } from './lexicon/german.ts';
import { spanish } from './lexicon/spanish.ts';
import { matchPatterns, type PatternMatch, type ReadMessage } from './match-pattern.ts';
import { readWords } from './message-words.ts';
import {
  type RedFlagClass,
  type RedFlagFinding,
  redFlagClasses,
  redFlagEffects,
} from './red-flag.ts';

/** “I'm not suicidal, but …” still gets the card: here a false alarm is better than a miss. */
const countedThoughNegated: ReadonlySet<RedFlagClass> = new Set(['self_harm', 'eating_disorder']);

let compiled: CompiledLexicons | undefined;

/**
 * The most urgent red flag in a member's message, in English, German or Spanish whatever the
 * member's own language; `undefined` when there is none. Meant to run before any model reads the
 * message. Never throws; of texts over 32,000 characters it reads the beginning and the end.
 *
 * The signs follow the PAR-Q+ follow-ups (Warburton et al. 2011), NICE NG59 (spine), ACOG 804
 * (pregnancy), the Columbia scale's wording of suicidal thoughts (Posner et al. 2011) and SCOFF
 * (Morgan et al. 1999) for eating disorders.
 */
export function classifyMessage(text: string): RedFlagFinding | undefined {
  compiled ??= compileLexicons([english, german, spanish]);
  const message = readMessage(text, compiled);
  const innocent = findInnocentPlaces(message, compiled);
  const found = new Map<RedFlagClass, PatternMatch>();
  const isOpen = ({ classId, kind }: CompiledPattern, place: number): boolean =>
    !(classId && found.has(classId)) && (kind === 'certain' || !innocent.has(place));
  for (const match of matchPatterns(message, compiled.flags, isOpen)) {
    const { classId } = match.pattern;
    if (classId && !isTakenBack(message, match)) found.set(classId, match);
  }
  return toFinding(message, found);
}

function readMessage(text: string, { vocabulary }: CompiledLexicons): ReadMessage {
  const read = readWords(text);
  const known = new Map<string, ReadonlySet<number>>();
  for (const word of read.words) if (!known.has(word)) known.set(word, vocabulary.look(word));
  return { ...read, lists: read.words.map((word) => known.get(word) ?? new Set()) };
}

function findInnocentPlaces(message: ReadMessage, { innocent }: CompiledLexicons): Set<number> {
  const places = new Set<number>();
  for (const match of matchPatterns(message, innocent, () => true)) {
    for (const place of match.places) places.add(place);
  }
  return places;
}

/** Whether a negation stands before the match, or before a word of it that follows a gap. */
function isTakenBack(message: ReadMessage, match: PatternMatch): boolean {
  const { pattern, places } = match;
  if (pattern.classId && countedThoughNegated.has(pattern.classId)) return false;
  return places.some(
    (place, index) => places[index - 1] !== place - 1 && isNegated(message, match, place),
  );
}

/** A negation that belongs to the match itself, as in “can not breathe”, takes nothing back. */
function isNegated(message: ReadMessage, { pattern, places }: PatternMatch, from: number): boolean {
  let at = from;
  while (at > 0 && message.breaks[at] === 'none') {
    at -= 1;
    const lists = message.lists[at];
    if (lists?.has(pattern.negators)) return !places.includes(at);
    if (!lists?.has(pattern.betweenNegation)) return false;
  }
  return false;
}

function toFinding(
  message: ReadMessage,
  found: ReadonlyMap<RedFlagClass, PatternMatch>,
): RedFlagFinding | undefined {
  const [classId, ...alsoFound] = redFlagClasses.filter((id) => found.has(id));
  if (!classId) return undefined;
  const places = found.get(classId)?.places ?? [];
  return {
    classId,
    escalation: redFlagEffects[classId].escalation,
    matched: places.map((place) => message.words[place]).join(' '),
    alsoFound,
  };
}
