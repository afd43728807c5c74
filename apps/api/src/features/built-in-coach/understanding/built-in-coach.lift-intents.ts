import type { IntentRule } from './built-in-coach.intent-rule.ts';
import { declinePatterns, standstillPatterns } from './built-in-coach.standstill.ts';

const lifts = '(?:lifts?|exercises?|movements?)';
const month =
  '(?:january|february|march|april|june|july|august|september|october|november|december|months?)';

/** Of lifts that do not move; before all that has a single word of it. */
export const standstillIntents = [
  {
    name: 'progress_lift',
    needs: 'exercise',
    patterns: [...standstillPatterns, ...declinePatterns],
  },
  {
    name: 'plateau',
    without: 'exercise',
    patterns: [
      / (?:my|i|am|have|is|are|me|lifts?|weights?|numbers?)\b.*(?:not|never|no longer|hardly|barely|nothing|stopped)(?: (?!to |if )\w+){0,4} (?:stronger|progress|progressing|improving|improved|going up|gone up|moving|moved|increasing|increased|growing|grow|gaining|results|gains)\b/,
      /^ (?:why )?no (?:\w+ )?(?:progress|gains|results|improvement)\b| (?:my|all|lifts?|i am|i have) (?:\w+ ){0,3}(?:stuck|stalled|stagnating|plateaued|plateau)\b/,
      / (?:lifts?|weights?|numbers?|strength|everything|MUSCLE|progress) (?:\w+ ){0,3}(?:going down|went down|gone down|dropped|declined|falling|fell|weaker|worse)\b/,
      / (?:am i|i am|i feel|getting|got) (?:\w+ ){0,2}weaker\b| (?:losing|lost) (?:my )?strength\b(?!.*\bif\b)/,
      / (?:same|identical) (?:weights?|numbers?|loads?) (?:for|since|every)\b/,
    ],
  },
] as const satisfies readonly IntentRule[];

/** “My squat” without a word on how it is done is about its figures. */
export const ownLiftFallback = [
  {
    name: 'progress_lift',
    needs: 'exercise',
    patterns: [
      /^(?!.* (?:form|technique|grip|stance|deep|depth|hands?|feet|foot|knees?|elbows?|heels?|hips?|wrists?|MUSCLE|breathe|bad|safe|better|with|without|days?|after|before|how (?:do|should|to|can)|should|in my plan) ).* my EXERCISE /,
    ],
  },
] as const satisfies readonly IntentRule[];

/** Of the member's own lifts side by side, and where they may lead. */
export const ownLiftIntents = [
  {
    name: 'lift_goal',
    needs: 'exercise',
    patterns: [
      /^(?!.* (?:plates?|warm|today|rest|safe|rir|rpe) ).* (?:can|could|will|would|when|how long|how far|how close|how many (?:weeks|months)|reach|hit|get to|goal|until|ready)\b.* EXERCISE (?:of |for |at |with |press |to |up |past |over )*(?:WEIGHT|\d{2,3})(?! (?:reps|times|x)) /,
      /^(?!.* (?:plates?|warm|sets?|reps) ).* (?:when|how long|how far|how close|how many (?:weeks|months)|reach|hit|get to|goal|until)\b.* (?:WEIGHT|\d{2,3}) (?:\w+ )?EXERCISE\b/,
    ],
  },
  {
    name: 'last_session',
    needs: 'exercise',
    patterns: [
      / (?:what|how much|how many|how heavy)\b.* did i (?:\w+ ){0,2}EXERCISE\b/,
      / did i (?:do|lift|use|get) .*EXERCISE .*(?:last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
    ],
  },
  {
    name: 'compare',
    needs: 'twoExercises',
    patterns: [
      / my EXERCISE .*(?:than|compared|versus|vs|ahead of|behind|and) (?:\w+ )?EXERCISE\b.*(?:progress|better|numbers|balance|going)?/,
    ],
  },
  {
    name: 'standards',
    patterns: [
      / (?:good|average|normal|decent|typical|impressive|strong|realistic|usual) (?:\w+ )?(?:EXERCISE|lifts?|numbers?|weights?|max) (?:\w+ )?(?:for|at) (?:my|a|an|someone|somebody|men|women|people)\b/,
      / is (?:my EXERCISE|(?:a )?WEIGHT(?: EXERCISE)?|a \d+ (?:kg )?EXERCISE) (?:\w+ ){0,3}(?:good|normal|average|weak|strong|decent|ok|impressive|bad)\b/,
      / (?:compared?|comparison|stronger|weaker|better|worse) (?:to|with|than) (?:other|others|other people|the average|average|most|people|men|women)\b/,
      / how (?:much|strong|heavy) should (?:i|a|someone|somebody) (?:be able|be)\b| (?:for|at) my age\b.* (?:lift|EXERCISE|strong)| (?:lift|EXERCISE|strong) (?:\w+ )?(?:for|at) my age\b/,
      / strength standards?\b| how (?:do|does) (?:i|my EXERCISE|my lifts|my numbers) (?:compare|rank|stack up)\b/,
    ],
  },
  {
    name: 'lift_ranking',
    patterns: [
      new RegExp(` (?:strongest|weakest|best|worst|top) ${lifts}\\b(?! (?:for|to) )`),
      new RegExp(
        ` (?:which|what) (?:of my )?${lifts} .*(?:most|least|best|worst|lag|lagging|behind|stuck|stalled|slow|slowest|improved|improving|progressed|progressing|weak|weakest|strongest|stronger|up|down|fastest)\\b`,
      ),
      / where (?:am i|have i) (?:\w+ )?(?:strongest|weakest|improved|progressed|got stronger|behind)\b/,
    ],
  },
  {
    name: 'week_figures',
    patterns: [
      / (?:more|less|better|harder|stronger) (?:\w+ ){0,3}(?:this|last) week (?:than|compared)\b/,
      / (?:did|have|was|am) i (?:\w+ ){0,4}(?:more|less) (?:\w+ ){0,3}than (?:last|the previous) (?:week|month)\b/,
    ],
  },
  {
    name: 'month_figures',
    patterns: [
      new RegExp(
        ` (?:how (?:many|much|often)|total|compare|summary|what) .*(?:lift|lifted|train|trained|move|moved|did|done|do|workouts?|sessions?|times|volume|tonnage|sets)\\b.*(?:this|last|past|in|during|the) (?:\\d+ |4 )?${month}\\b(?!.* (?:should|can) )`,
      ),
      new RegExp(` (?:this|last) ${month} (?:vs|versus|or|compared to|against) (?:this|last)\\b`),
      / (?:summari[sz]e|review|recap|report|summary)(?: of)? (?:my |this |last |the )+month\b| monthly (?:review|report|summary)\b| how was my month\b/,
    ],
  },
] as const satisfies readonly IntentRule[];
