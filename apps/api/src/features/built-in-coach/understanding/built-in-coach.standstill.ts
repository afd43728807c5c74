const negated = '(?:not|never|no longer|hardly|barely|nothing|stopped)';
const moving =
  '(?:stronger|progress|progressing|improve|improved|improving|improvement|going up|go up|goes up|gone up|moving|moved|move|budging|budged|budge|increase|increased|increasing|growing|grow|grown|gaining|gained|results|gains|getting bigger|getting better|got better|adding weight)';
const question = '^ (?:(?:and|so|but|ok|hey|hi|coach) )*';

/** That something does not go up any more; “not getting stronger” is no praise. */
export const standstillPatterns = [
  new RegExp(` ${negated}(?: (?!to |if )\\w+){0,4} ${moving}\\b`),
  / (?:stuck|stall|stalled|stalling|plateau|plateaued|plateauing|stagnate|stagnated|stagnating|stagnation)\b/,
  / no (?:\w+ )?(?:progress|gains|results|improvements?)\b| (?:same|identical) (?:weights?|numbers?|loads?) (?:for|since|every)\b/,
  / zero (?:progress|gains|results)\b/,
  / still (?:only )?(?:at|on|doing|lifting|using|stuck at)(?: the)? (?:WEIGHT|\d+|same)\b/,
  / (?:so|too|very|really|pretty) weak\b/,
  / but (?:my |the )?(?:EXERCISE|MUSCLE) (?:is|has|does|did|are|have) not\b/,
] as const;

/** That something went down. */
export const declinePatterns = [
  / (?:went|gone|going|goes|slid|slipping|slipped|come|came|is|are) (?:way |so |a bit |back )*(?:down|backwards?)\b(?! (?:to|in|into|slow|on) )/,
  / (?:feels?|felt|is|are|was|were|got|gets|getting) (?:\w+ ){0,2}(?:harder|heavier) (?:than (?:last|before|usual|normal|it used)|lately|now|today|again|this|every)\b/,
  / (?:got|getting|get|gotten|am|feel|feeling|becoming|become) (?:\w+ )?(?:weaker|worse)\b/,
  / (?:dropped|declined|declining|decreased|decreasing|falling|fell|lost strength|losing strength|lost (?:all )?my strength)\b/,
] as const;

/** Asked what the thing is, an article answers; of how to move, it is about technique. */
const isGeneral = new RegExp(
  `${question}(?:what (?:is|are|does|do)|how (?:do|does|should|can) (?:i|you) (?:do|perform|hold|breathe)|when (?:i am )?going)\\b`,
);

function soundsStuck(shape: string): boolean {
  return standstillPatterns.some((pattern) => pattern.test(shape));
}

export function soundsDown(shape: string): boolean {
  return declinePatterns.some((pattern) => pattern.test(shape));
}

/** Complains that training does not work, whatever it names. */
export function isComplaint(shape: string): boolean {
  return !isGeneral.test(shape) && (soundsStuck(shape) || soundsDown(shape));
}
