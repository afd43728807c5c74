const advice =
  '(?:stop|skip|halve|double|reduce|lower|increase|adjust|change|replace|pause|take|use|start|mix|push|train|work|run|lift|go|power|ignore|continue|keep|promise|guarantee|diagnose|cure|treat|fix|heal|repair|burn|melt|lose|prevent)(?:s|es|d|ed|ping|ing|ning)?';
const refusal =
  "(?:do not|don['’]?t|never|not|cannot|can['’]?t|can not|won['’]?t|will not|without|avoid|instead of|rather than|nobody can|no one can|no coach can|does not|doesn['’]?t)";
const filler =
  '(?:ever|just|simply|suddenly|try to|to|even|be able to|help (?:you )?|also|ourselves)';

/**
 * Wordings that V21 would take for advice although they warn, hand over to a clinician or teach.
 * Only the wording itself is taken out, so what a sentence says beside it is still checked.
 */
const safeStatements: readonly RegExp[] = [
  /\bfasted\b(?=\s(?:cardio|training|exercise|sessions?)\s(?:is|does|has|makes|offers|brings|shows|was)\b)/gi,
  /\bdrop(?:ping)?\b(?= (?:the (?:weight|load)|the bar|the dumbbells?|down|back)\b)/gi,
  /\b(?:nicht|nie|niemals)\s+(?:\S+\s+){0,2}(?:trotz|gegen)\b|\btrotz (?:\S+ )?schmerz(?:en)?\b(?=.{0,30}\b(?:nicht|nie|kein))/gi,
  new RegExp(
    `\\b${refusal}\\s+(?:${filler}\\s+){0,2}${advice}(?:(?:,\\s*(?:or\\s+)?|\\s+or\\s+|\\s+and\\s+)${advice})*`,
    'gi',
  ),
  /\b(?:if|whether|when|unless|in case|because|that|since) (?:you|somebody|someone|people) (?:\w+ )?(?:may |might |could )?(?:have|had|has)\b/gi,
  /\b(?:because|since|as|if|while|when|that|although) you (?:\w+ )?(?:take|use|are on|were prescribed)\b/gi,
  /\bburns\b(?= (?:\w+ )?(?:calories|energy)\b(?!.*\d))/gi,
  /\byou (?:said|told me|mentioned|wrote|noted|logged) (?:that )?you (?:have|had)\b/gi,
  /(?<=\b(?:doctor|physician|clinician|pharmacist|midwife|dietitian|professional|gp|physiotherapist)\b[^.!?]{0,20})\b(?:before|about|whether|if|how|when)\b[^.!?\d]*/gi,
  /\b(?:no|without|zero|any|free of|not about|need for) (?:guilt|shame|cheat|promises?|guarantees?|diagnosis|cure)\b/gi,
  /\b(?:not|never|nothing|no reason)(?: \w+){0,3} (?:guilty|ashamed|shame|guarantee[ds]?|guilt|cure[ds]?|cheat)\b/gi,
  /\bthere is no (?:\w+ )?(?:cure|shame|guarantee|guilt)\b/gi,
  /\b\d+(?:[.,]\d+)?(?:\s?(?:[–-]|to|bis|a)\s?\d+(?:[.,]\d+)?)?\s?(?:g|grams?|gramm|gramos|ml)\b(?=\s(?:\S+\s){0,3}?(?:protein|carbohydrates?|carbs|fib(?:er|re)|water|fluids?|eiweiß|kohlenhydrate|ballaststoffe|wasser|proteínas?|carbohidratos|fibra|agua)|\s?\/\s?kg|\s(?:per|a|pro|por) (?:kg|kilo))/gi,
];

/** Substances that may be named in order to refuse or to warn, in a sentence without figures. */
const namedSubstances =
  /\b(?:steroids?|testosterone|sarms?|clenbuterol|ephedrine?|dnp|trenbolone|dianabol|anavar|hgh|growth hormone|laxatives?|diuretics?)\b/gi;
const warning =
  /\b(?:risks?|risky|harm(?:s|ful)?|danger(?:s|ous)?|illegal|banned|can['’]?t help|cannot help|do not help|don['’]?t help|won['’]?t|advise against|avoid|doctor|not something)\b/i;

/** A sentence without the wordings that are fine, for the checks that know no context. */
export function withoutSafeStatements(sentence: string): string {
  const stripped = safeStatements.reduce((text, safe) => text.replaceAll(safe, ' '), sentence);
  const isWarning = warning.test(sentence) && !/\d/.test(sentence);
  return isWarning ? stripped.replaceAll(namedSubstances, ' ') : stripped;
}
