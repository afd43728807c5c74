/** Kinds of sentences that a plan never says. */
export type BannedKind =
  | 'push_through_pain'
  | 'dosing'
  | 'energy_deficit'
  | 'diagnosis'
  | 'cure'
  | 'weight_promise'
  | 'shaming';

interface BannedWords {
  kind: BannedKind;
  /** Dangerous enough to throw the whole plan away, not only the sentence. */
  isDangerous: boolean;
  patterns: readonly RegExp[];
}

const bannedWords: readonly BannedWords[] = [
  {
    kind: 'push_through_pain',
    isDangerous: true,
    patterns: [
      /(?<!\b(?:never|not|don['’]?t)\s+)\b(?:push|work|train|play|power|fight|go|grind|lift|run|move)(?:ing)?\s+(?:right\s+|on\s+)?through\s+(?:\w+\s+){0,3}(?:pain|ache|injury|dizziness|numbness)/i,
      /\bno pain,?\s*no gain\b/i,
      /(?<!\b(?:never|not|don['’]?t)\s+)\bignor(?:e|ing)\s+(?:\w+\s+){0,2}(?:pain|dizziness|symptoms?|doctor|clinician|medical)/i,
      /\bpain is (?:just |only |simply )?(?:weakness|temporary|in your (?:head|mind))/i,
      /\b(?:trotz|durch den) schmerz(?:en)?\b|\bsin dolor no hay ganancia\b|\bmalgré la douleur\b/i,
    ],
  },
  {
    kind: 'dosing',
    isDangerous: true,
    patterns: [
      /\b\d+(?:[.,]\d+)?\s?(?:mg|mcg|µg|iu|ml|grams?|g|pills?|tablets?|capsules?|scoops?)\b/i,
      /\b(?:steroids?|testosterone|sarms?|clenbuterol|ephedrine?|dnp|trenbolone|dianabol|anavar|hgh|growth hormone|laxatives?|diuretics?)\b/i,
      /\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|painkillers?|opioids?|beta[- ]blockers?|metformin|insulin)\b.{0,40}\b(?:take|stop|skip|increase|reduce|double|before|instead)\b/i,
      /\b(?:take|stop|skip|increase|reduce|double)\b.{0,40}\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|painkillers?|opioids?|beta[- ]blockers?|metformin|insulin|medication|medicines?|creatine|caffeine|supplements?|pre[- ]?workout)\b/i,
    ],
  },
  {
    kind: 'energy_deficit',
    isDangerous: true,
    patterns: [
      /\b(?:burn|torch|cut|eat|consume|deficit|limit)\w*\b.{0,30}\b(?:kcals?|calories?|kilojoules?|kj)\b/i,
      /\b(?:kcals?|calories?|caloric|energy)[ -]+(?:deficit|restriction|target)\b/i,
      /\b(?:skip|skipping) (?:meals?|breakfast|lunch|dinner)\b|\bstarv\w*|\bfasted\b|\bfast for \d+/i,
      /\bkaloriendefizit\b|\bdéficit (?:calorique|calórico)\b/i,
    ],
  },
  {
    kind: 'diagnosis',
    isDangerous: true,
    patterns: [
      /\byou (?:probably |likely |clearly |may |might )?have (?:a |an )?(?:torn|ruptured|herniated|slipped|tear|tendin\w+|arthritis|sciatica|bursitis|impingement|fracture|disc|hernia)/i,
      /\b(?:i|we) (?:would )?diagnose\b|\byour diagnosis is\b|\bthis (?:is|means) (?:a |an )(?:tear|rupture|herniation|fracture|tendin\w+)/i,
    ],
  },
  {
    kind: 'cure',
    isDangerous: false,
    patterns: [
      /\bcur(?:e|es|ed|ing)\b/i,
      /\b(?:heal|fix|repair|treat|eliminate|reverse|get rid of)(?:s|es|ing|ed)?\s+(?:your |the |any |all )?(?:\w+\s+)?(?:disc|pain|injury|arthritis|hernia|tendon|diabetes|hypertension|sciatica|condition|disease|depression)\b/i,
      /\bprevents? (?:all |any )?(?:injur|disease|illness)/i,
    ],
  },
  {
    kind: 'weight_promise',
    isDangerous: false,
    patterns: [
      /\b(?:lose|losing|drop|shed)\b.{0,20}\b\d+(?:[.,]\d+)?\s?(?:kg|kilos?|kilograms?|lbs?|pounds?|%|sizes?)/i,
      /\b(?:guarantee[ds]?|promise[ds]?)\b/i,
      /\b(?:melt|blast|shred|torch|burn)\w*\b.{0,15}\bfat\b/i,
      /\b(?:lose|drop|shed)\b.{0,15}\b(?:weight|fat|belly)\b.{0,20}\b(?:fast|quick|days?|weeks?)/i,
      /\b(?:ideal|goal|target) weight\b|\bbefore[ /-](?:and[ -])?after\b/i,
    ],
  },
  {
    kind: 'shaming',
    isDangerous: false,
    patterns: [
      /\b(?:lazy|pathetic|disgusting|flabby|chubby|fatty|fat ass|loser|weakling|wimp|couch potato)\b/i,
      /\bno excuses?\b|\bguilt(?:y|-free)?\b|\bcheat (?:meal|day)s?\b|\bshame\b/i,
      /\bburn(?:ing)? off\b|\bearn (?:your|that|the|a) (?:food|meal|dinner|treat|dessert|carbs)/i,
      /\bbikini\b|\bbeach body\b|\bsummer body\b|\bmuffin top\b|\bbingo wings\b/i,
    ],
  },
];

export interface BannedHit {
  kind: BannedKind;
  isDangerous: boolean;
}

/**
 * What a text says that a plan must not: diagnosis, cure, promised weight loss, shaming, energy
 * deficits, doses, training through pain. The gravest hit first; `undefined` for a clean text.
 */
export function findBannedWords(text: string): BannedHit | undefined {
  const flat = text.normalize('NFKC').replaceAll(/\s+/g, ' ');
  const hit = bannedWords.find(({ patterns }) => patterns.some((pattern) => pattern.test(flat)));
  return hit && { kind: hit.kind, isDangerous: hit.isDangerous };
}
