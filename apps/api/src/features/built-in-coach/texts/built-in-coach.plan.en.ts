/** Plan, technique, and what an article means for the member. */
export const planTexts = {
  title: (name: string, split: string, week: number, weeks: number) =>
    `**${name}** (${split}), week ${Math.min(week, weeks)} of ${weeks}. Why it looks like this:`,
  ends: (name: string, week: number, weeks: number) =>
    week === weeks
      ? `**${name}** is in its last week, ${week} of ${weeks}.`
      : `**${name}** takes ${weeks} weeks; you are in week ${week}.`,
  afterwards:
    'After that, make the next one on the **Plan** page: its weights follow from what you logged in this one.',
  ownPlan: 'It is a plan you wrote yourself, so the reasons are yours.',
  more: 'Ask “why …?” with an exercise to hear why it is there.',
} as const;

export const techniqueTexts = {
  ask: 'Which exercise do you mean? For example “how do I do a goblet squat?”',
  cannotSee:
    'I cannot see you move, and videos or photos do not reach me. Film yourself from the side and compare with these points; a trainer on site can tell you more.',
  askWhy: 'Which exercise do you mean? For example “why squats?”',
  avoid: (mistakes: string) => `Watch out for: ${mistakes}.`,
  trains: (name: string, primary: string, secondary: string) =>
    secondary
      ? `**${name}** trains ${primary}, and helps ${secondary}.`
      : `**${name}** trains ${primary}.`,
  share: (own: number, all: number, muscle: string) =>
    own === all
      ? `All ${all} direct sets your ${muscle} ${muscle.endsWith('s') ? 'get' : 'gets'} this week come from it.`
      : `${own} of the ${all} direct sets your ${muscle} ${muscle.endsWith('s') ? 'get' : 'gets'} this week come from it.`,
  exercisesFor: (muscles: string, isAtHome: boolean) =>
    isAtHome
      ? `For ${muscles}, with next to nothing at hand:`
      : `For ${muscles}, with what you have and what you told us:`,
  exerciseLine: (name: string, level: string, isPlanned: boolean) =>
    `- **${name}** — ${level}${isPlanned ? ', in your plan already' : ''}`,
  oneOrTwo: 'One or two of them are plenty; keep them for some weeks before you change.',
  noneFor: (muscles: string) =>
    `I find no exercise for ${muscles} with your equipment and settings.`,
  askHowFirst: 'Shall I show how the first one is done?',
  muscleNext: (muscles: string, session: string, day: string, exercises: string) =>
    `Your plan trains ${muscles} ${day}, in **${session}**: ${exercises}.`,
  muscleDays: (muscles: string, days: string) =>
    `Not in the next session; your plan trains ${muscles} in ${days}. Keep about two days between hard sessions for the same muscle.`,
  muscleNever: (muscles: string) =>
    `Your plan has no exercise that is mainly for ${muscles}. You can add one on the **Plan** page.`,
  isPlanned: (name: string, days: string) =>
    days ? `It is in your plan: **${name}**, in ${days}.` : `It is in your plan: **${name}**.`,
  notPlanned: 'It is not in your plan at the moment; other exercises cover the same muscles.',
  forYou: (limits: string) => `For you: ${limits}`,
  yourTarget: (name: string, target: string) => `Your next ${name}: ${target}.`,
  askHow: 'Shall I show how it is done?',
  askSwap: 'Would you rather do something else?',
  compareLine: (name: string, muscles: string, level: string, equipment: string) =>
    `- **${name}**: ${muscles}; ${level}; needs ${equipment}`,
  levels: { beginner: 'easy to learn', intermediate: 'needs some practice', advanced: 'demanding' },
  nothing: 'nothing but you',
  similar:
    'They overlap, so neither is better as such: take the one that feels right, that you can load a little more over time, and that you like doing.',
  different:
    'They do different jobs, so this is hardly an either-or: pick by the muscle you want to train.',
  inPlan: (name: string) => `In your plan it is **${name}**.`,
} as const;

export const ownTexts = {
  reserve: (name: string, rir: number) =>
    `In your plan: ${name} is meant to end with **${rir} in reserve**.`,
  reps: (name: string, sets: number, low: number, high: number) =>
    `In your plan: ${name}, ${sets} × ${low === high ? low : `${low}–${high}`}.`,
  rest: (name: string, rest: string) => `In your plan: **${rest}** after a set of ${name}.`,
  supplement:
    'Whether it is right for you is a question for a doctor or a dietitian, above all if you have a condition or are under 18.',
  tempo: (name: string, tempo: string) => `In your plan: ${name} at **${tempo}**.`,
  superset: (day: string, names: string) => `In your plan, ${day} pairs ${names}.`,
  easyNow: 'In your plan, **this** is the easy week.',
  easyIn: (weeks: number) =>
    weeks === 1
      ? 'In your plan, the easy week is **next week**.'
      : `In your plan, the easy week is **${weeks} weeks away**.`,
  split: (name: string, days: number) => `Your plan: ${name}, ${days} days a week.`,
  days: (training: number, free: number) =>
    `Your plan has ${training} hard ${training === 1 ? 'day' : 'days'} a week and ${free} without.`,
  sets: (muscle: string, sets: string) =>
    `Yours at the moment: ${sets} sets a week for ${muscle}, your most trained.`,
  best: (name: string, e1rm: string, summary: string) =>
    `Yours: ${name}, about ${e1rm} (${summary}).`,
  record: (name: string, day: string) => `Your latest: a record on ${name}, ${day}.`,
  streak: (weeks: number) =>
    `You are ${weeks} ${weeks === 1 ? 'week' : 'weeks'} into your current streak.`,
  minutes: (minutes: number) => `Your next session is planned at about ${minutes} minutes.`,
} as const;
