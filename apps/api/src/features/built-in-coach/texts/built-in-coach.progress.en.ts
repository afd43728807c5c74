/** Lifts, records, streak, muscles. */
export const progressTexts = {
  lift: (name: string, latest: string, summary: string) =>
    `**${name}**: your estimated 1RM is **${latest}** (${summary}).`,
  liftShort: (name: string, summary: string) => `- ${name}: ${summary}`,
  tooEarly: (points: number, needed: number) =>
    `That is ${points} ${points === 1 ? 'session' : 'sessions'} so far; from ${needed} on I can call a trend.`,
  steadyLift: (name: string, summary: string) =>
    `**${name}**: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}, going by your estimated 1RM.`,
  rising: 'The trend is up.',
  falling: 'It has come down a little; tiredness, poor sleep or a break can do that.',
  mostMoved: (name: string) => `**${name}** has moved the most.`,
  noLift: (name: string) =>
    `I have no logged working sets of **${name}** in the last twelve weeks, so I cannot say how it is going. Log one set of 3–10 repetitions with its effort, and I can.`,
  noData:
    'There is nothing logged yet, so I cannot say how you are doing — only that every start counts. After two or three sessions I can show you a trend.',
  overview: (sessions: number, weeks: number) =>
    `In the last ${weeks} weeks you trained **${sessions} ${sessions === 1 ? 'time' : 'times'}**.`,
  adherence: (done: number, planned: number, percent: number) =>
    `You did ${done} of ${planned} planned sessions (${percent} %).`,
  bestMovers: 'Your lifts:',
  twoOptions: 'If you want to move it, two things usually help, one at a time:',
  oneOption: 'If you want to move it, one thing to try:',
  optionEffort: (left: number) =>
    `end its sets nearer to 2 in reserve; lately about ${left} were left`,
  optionSets: (muscle: string, sets: number, min: number, max: number) =>
    `add one set a week: your ${muscle} ${muscle.endsWith('s') ? 'get' : 'gets'} ${sets} hard sets a week, and your range is ${min}–${max}`,
  optionReps: (low: number, high: number) =>
    high > 8
      ? `change the repetitions for four weeks, for example ${low - 2}–${low} instead of ${low}–${high}`
      : `change the repetitions for four weeks, for example ${high}–${high + 3} instead of ${low}–${high}`,
  nextStep: (target: string) => `Next small step: ${target}.`,
  nextSession: (name: string, day: string) => `Next small step: **${name}**, ${day}.`,
  setsRule:
    'A hard set ends with at most 4 repetitions in reserve; a muscle that helps counts half.',
  records: 'Your latest records:',
  record: (name: string, text: string, day: string) => `- **${name}**: ${text} (${day})`,
  recordsOf: (name: string) => `Your best on **${name}**:`,
  noRecords:
    'No records in the last twelve weeks yet. The first session of an exercise sets your mark; from the second on they can fall.',
  noRecordsOf: (name: string) => `No records of **${name}** in the last twelve weeks yet.`,
  bestEstimate: (name: string, e1rm: string) =>
    `Your estimated 1RM on ${name} stands at **${e1rm}**.`,
  streak: (weeks: number, best: number) =>
    weeks === 0
      ? `No weeks in a row right now; your best is ${best}.`
      : `Your streak is **${weeks} ${weeks === 1 ? 'week' : 'weeks'}**${best > weeks ? ` (best: ${best})` : weeks > 1 ? ', your longest yet' : ''}.`,
  streakNew: 'You have no streak yet; one full week starts it.',
  thisWeekDone: (done: number) => `This week is already safe with ${done} done.`,
  thisWeekOpen: (done: number, left: number) =>
    `This week: ${done} done, ${left} more ${left === 1 ? 'keeps' : 'keep'} it going — a five-minute session counts.`,
  freezes: (count: number) =>
    `You have ${count} ${count === 1 ? 'freeze' : 'freezes'} in the bank for a week that does not work out.`,
  eightWeeks: (hit: number) => `You met your week in ${hit} of the last 8.`,
  muscle: (name: string, sets: string, min: string, max: string) =>
    `- **${name}**: ${sets} sets a week (your range: ${min}–${max})`,
  thisWeekTitle: 'Hard sets this week so far:',
  lastWeekTitle: 'Hard sets last week:',
  nothingThatWeek: 'No hard sets are logged for that week yet.',
  muscleThisWeek: (name: string, sets: string, min: string, max: string) =>
    `- **${name}**: ${sets} (your range for a week: ${min}–${max})`,
  musclesTitle: 'Hard sets a week, mean of the last four weeks:',
  oneMuscle: (name: string, sets: string, min: string, max: string) =>
    `**${name}: ${sets} hard sets a week** over the last four weeks; your range is ${min}–${max}.`,
  muscleBelow: (missing: number, exercises: string) =>
    `That is a little below: ${missing === 1 ? 'one more set' : `${missing} more sets`} a week of ${exercises} would do.`,
  muscleMissing: (missing: number) =>
    `That is below, and your plan has no exercise that is mainly for it; ${missing} sets a week would do. You can add one on the **Plan** page.`,
  muscleAbove: 'That is above it; more than this adds little, so you could spend a set elsewhere.',
  notTooMuch: 'No, that is inside your range.',
  muscleInside: 'So yes: that is where you want it.',
  theseInside: (names: string) => `${names} get as many sets as you aim for.`,
  musclesInside: 'Every muscle group with a target is in its range.',
  musclesBelow: (names: string) => `Below your range: ${names}.`,
  noMuscles: 'I need a week or two of logged sessions before I can count your sets for a muscle.',
  plannedSets: (name: string, sets: string, target: string) =>
    `Your plan has ${sets} sets a week for ${name} (target ${target}).`,
  severalDown:
    'Several have come down a little. Tiredness, poor sleep, too little food or a break do that; it is rarely strength that is gone.',
  thisWeek: 'This week so far',
  lastWeek: 'Last week',
  weekLine: (week: string, sessions: number, sets: number, moved: string, minutes: number) =>
    `- **${week}**: ${sessions} ${sessions === 1 ? 'session' : 'sessions'}, ${sets} hard sets, ${moved} moved, ${minutes} minutes`,
  askEasyWeek: 'Would an easier week be something for you?',
  askRecords: 'Shall I show your records?',
} as const;
