/** Words that mean the same in questions about training; the first of a line stands for all. */
const groups = `
start begin beginning
boring bored boredom chore dull
hate dislike loathe
motivation drive motivated willpower
watched stare staring stared judged
forget forgot
beginner newbie novice newcomer
big huge bulky muscular massive
women woman female lady girl
run running jogging jog runner
lose shrink shrinking lost disappear
stop quit
ill sick illness sniffles flu unwell
heat hot summer degree humid
travel vacation holiday trip hotel travelling
tired exhausted exhaustion fatigue drained
overtraining overtrained overreaching
breathe inhale exhale breath
menstrual period menstruation cycle pms
pulse heartbeat
hrv variability
caffeine coffee espresso
alcohol beer wine drinking booze drank drunk hangover hungover
supplement powder pill
water litre liter hydrated dehydrated hydration
carbohydrate carb keto ketogenic
vegan vegetarian plant
meal snack lunch breakfast dinner eat eating
food foods
toned tone toning
sweat drenched sweaty
balance wobble wobbly unsteady
cave collapse
band elastic rubber
equipment gear
position placement placed
belly stomach tummy
flexible flexibility mobility supple limber
old older senior elderly
enough sufficient
daily everyday
sore soreness doms achy
rep repetition
muscle hypertrophy gain
kill destroy ruin waste
confusion confuse shock surprise
fat slim
difference differ distinguish
easier light easy
plateau stall stuck stagnate stalled stagnation
progress improve improvement
celebrate win
habit automatic automatically
partner buddy
form technique correctly correct properly proper
depth deep low
wide width apart
order first rearrange
warm warmup
cool cooldown
lock lockout
strap
massage rolling roller
interval hiit
step walk
slow slowly tempo
unilateral single one
imbalance uneven
sleep slept bedtime
teenager teen kid kids child children youth
evening night late
identical same
danger dangerous harmful risky unsafe harm
hard heavy
quick quickly fast
trust believe scam
twice two
`;

const canonical = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** Say nothing about what is asked. */
const fillers = new Set(
  `a about actually again lol haha tbh btw kinda all also am an and any anything are as at be because been being
   but by can could did do does doing done down else ever every exactly explain for from get gets getting give
   go goes going good got had has have having help helps how i if in into is it just know let like
   make makes many may me mean means might more most much must my need needed needs no nor not of off
   ok okay on only or other our out over own please really right should so some someone something
   still such tell than that the their them then there these they thing things think this those
   through to too up us use used useful using very want wants was way we well were what when where
   kg lb kilo pound weigh trick tip idea visit gram grams per straight directly immediately turn until another buy buying bring else keep
   whether which while who whom why will with without would yes yet you your yours u worth bad best better
   necessary ideal sense right take takes`.split(/\s+/),
);

/** Several words that are one, before they are looked at one by one. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:[5-9]|1[0-7]) (?:years?|yrs?) olds?\b/g, 'teenager'],
  [/\bin a row\b|\bback to back days\b/g, 'consecutive'],
  [
    /\b(?:am|at|age|aged|over|after|past|turned|turning) [5-9]\d\b(?! (?:kg|lbs?|kilos?|pounds|%|minutes|reps|x|days|sets))/g,
    'old',
  ],
  [/\b(?:off days?|days? off)\b/g, 'rest day'],
  [/\brest (?:period|time|interval)s?\b/g, 'rest'],
  [/\bpush ups?\b|\bpress ups?\b/g, 'pushup'],
  [/\bpull ups?\b/g, 'pullup'],
  [/\bchin ups?\b/g, 'chinup'],
  [/\bsit ups?\b/g, 'situp'],
  [/\bwarm(?:ing)? ups?\b/g, 'warmup'],
  [/\bcool(?:ing)? downs?\b/g, 'cooldown'],
  [/\bwork(?:ed|ing)? out\b/g, 'workout'],
  [/\b(?:one|1) rep max\b|\b(?:1|one) ?rm\b/g, '1rm'],
  [/\bnever (?:really )?(?:lifted|trained|exercised|workout|been to (?:a|the) gym)\b/g, 'beginner'],
  [/\bdrop ?sets?\b/g, 'dropset'],
  [/\bsuper ?sets?\b/g, 'superset'],
  [/\bhigh intensity intervals?\b/g, 'hiit'],
  [/\b\d+ x \d+(?: \d+)?\b/g, 'rep range plan'],
];

/** What kind of answer is asked for; lighter than what it is about. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\bhow many\b|\bnumber of\b|\bhow much\b/, '?amount'],
  [/\bhow (?:often|frequently)\b|\bhow regularly\b/, '?often'],
  [
    /\bhow (?:long|quickly|fast|soon)\b|\buntil\b|\bhow many (?:seconds|minutes|days|weeks|months)\b/,
    '?long',
  ],
  [/^why\b/, '?why'],
  [/\bor\b|\bvs\b|\bversus\b|\bdifference\b|\bcompared?\b/, '?or'],
  [
    /\bhow (?:do|to|can|should|does)\b|\bteach me\b|\b(?:correct|right|proper) way\b|\b(?:form|technique)\b/,
    '?how',
  ],
];

/** Whether a topic word is only the kind of the question. */
export function isKind(word: string): boolean {
  return word.startsWith('?');
}

/** Whether it is a word that questions are known to have. */
export function hasSynonym(word: string): boolean {
  return canonical.has(word) || canonical.has(stemOf(word)) || fillers.has(word);
}

/** The words of a question that say what it is about, each in the form that stands for all. */
export function topicWords(words: readonly string[]): string[] {
  const text = phrases.reduce((all, [phrase, one]) => all.replace(phrase, one), words.join(' '));
  const kept = text
    .split(' ')
    .filter((word) => word !== '' && !fillers.has(word))
    .map(rootOf);
  const kind = kinds.find(([pattern]) => pattern.test(text))?.[1];
  return [...new Set(kind ? [...kept, kind] : kept)];
}

function rootOf(word: string): string {
  const known = canonical.get(word);
  if (known) return known;
  const stem = stemOf(word);
  return canonical.get(stem) ?? stem;
}

/** “Stretching”, “stretched” and “stretches” as one; rough, but the same on both sides. */
function stemOf(word: string): string {
  if (word.length < 5) return word.replace(/(?<=[^s]{2})s$/, '');
  const bare = word.replace(/(?:ies)$/, 'y').replace(/(?<=s|x|ch|sh)es$|(?<=[^su])s$/, '');
  const stem = bare.replace(/(?<=\w{4})(?:ing|ed|ly)$/, '');
  return stem === bare ? bare : stem.replace(/([^aeiouls])\1$/, '$1');
}
