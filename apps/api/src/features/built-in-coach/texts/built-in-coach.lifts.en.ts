/** The member's own lifts side by side: standstills, goals, comparisons. */
export const liftTexts = {
  risesAfterAll: 'By your log it is moving, even if single days do not feel like it.',
  notDown:
    'By your log it has not come down: one lower day is ordinary, with little sleep, little food or a long day behind you.',
  noneDown:
    'By your log nothing has come down: one lower week is ordinary, with little sleep, little food or much on your mind.',
  notSeen: (name: string) =>
    `I have no logged working sets of **${name}** in the last twelve weeks, so I cannot see whether it moved.`,
  nearest: (name: string, summary: string) =>
    `Your nearest logged lift is **${name}**: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}.`,
  logIt: (name: string) =>
    `Log ${name} once with its effort, 3–10 repetitions, and I can follow it from there.`,
  holding: (lifts: string) => `By your log these are not moving up at the moment: ${lifts}.`,
  allRising: (lifts: string) => `By your log your lifts do move: ${lifts}.`,
  tooEarly: 'Your lifts have too few sessions for a trend yet; about five of each tell more.',
  nothingYet: 'There is nothing logged yet, so I cannot see which lift stands still.',
  startWith: (name: string) => `To move **${name}**:`,
  lift: (name: string, summary: string) =>
    `${name} (${summary.charAt(0).toLowerCase()}${summary.slice(1)})`,
  verdictUp: (up: number, all: number, name: string, summary: string) =>
    up === all
      ? `Yes: ${all === 1 ? 'the one lift' : `all ${all} lifts`} of yours with a clear trend ${all === 1 ? 'is' : 'are'} going up, **${name}** the most (${summary}).`
      : `Yes, on ${up} of your ${all} lifts with a clear trend, most of all on **${name}** (${summary}).`,
  verdictHeld: 'You are holding your level: no lift has a clear trend upwards at the moment.',
  verdictDown: 'Not at the moment: more of your lifts have come down a little than up.',
  verdictEarly: 'I cannot say yet: a trend needs about five sessions with the same lift.',
  noneFor: (muscles: string) =>
    `None of your logged lifts is mainly for ${muscles}, so I cannot say from numbers.`,
  noStandards:
    'I do not compare you with other people: age, build and years of training differ too much for a fair answer. With yourself I can.',
  yours: 'Yours, by estimated 1RM:',
  usualRate:
    'Usual is 1–2.5 % more a week in the first months, 0.25–0.75 % at an intermediate level, and less after years.',
  strongest: 'Your heaviest lifts, by estimated 1RM:',
  improved: 'What moved the most, for its size:',
  behind: 'These move the least at the moment:',
  noneBehind: 'None is behind: every lift of yours with a clear trend is going up.',
  noLifts:
    'I have no logged lifts to compare yet. Two or three sessions with their effort are enough.',
  line: (name: string, e1rm: string, summary: string) =>
    `- **${name}**: ${e1rm} (${summary.charAt(0).toLowerCase()}${summary.slice(1)})`,
  askAbout: (name: string) => `Shall I show what could move ${name}?`,
  canAlready: (goal: string, name: string, e1rm: string) =>
    `By your numbers, yes: your estimated 1RM on **${name}** is **${e1rm}**, so ${goal} should be within reach once.`,
  goUpSlowly:
    'It is an estimate and can be off by about 5 %: go up over a few sessions, and stop with one in reserve.',
  toGo: (goal: string, name: string, e1rm: string, left: string) =>
    `Not yet: your estimated 1RM on **${name}** is **${e1rm}**, so ${left} are missing to ${goal}.`,
  pace: (least: number, most: number) =>
    `At the usual pace of your level that takes about ${least}–${most} weeks of regular training; nobody can promise a date.`,
  paceYears:
    'At the usual pace of your level that is more than a year away, so a nearer step is the better goal.',
  goalUnknown: (name: string) =>
    `I cannot say: I have no logged sets of **${name}** to estimate from. Tell me one, for example “5 reps at 60 kg”, or log it.`,
  beside: (one: string, other: string) => `Your **${one}** beside your **${other}**:`,
  besideNote:
    'Different lifts use different muscles, so compare each with itself over time rather than with the other.',
  fourWeeks: 'Last four weeks',
  fourBefore: 'The four weeks before',
  monthNote: 'I count in weeks; single days of a month are in your **History**.',
  same: (now: string) => `Just as much so far: ${now} in both weeks.`,
  more: (now: string, before: string) =>
    `Yes: ${now} so far this week, against ${before} last week.`,
  notMore: (now: string, before: string) =>
    `Not so far: ${now} this week, against ${before} last week.`,
} as const;
