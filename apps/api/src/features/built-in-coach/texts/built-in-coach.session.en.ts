/** Today, the week, and what was. */
export const sessionTexts = {
  stopped:
    'Your health answers say that a clinician should agree before you train, so I give no workouts or weights for now. Easy walking that feels comfortable is usually fine. Once you have their all-clear, update **Health questions** in your profile and we go on from there.',
  noPlan:
    'You have no active plan yet. Create one on the **Plan** page: it is made from your goals, days, equipment and what you told us about your body, and it explains itself.',
  noPlanYours: (days: number, minutes: number) =>
    `With your ${days} ${days === 1 ? 'day' : 'days'} of ${minutes} minutes, ${days <= 3 ? 'full-body sessions fit best: every muscle often enough, and a missed day hurts little' : days === 4 ? 'upper and lower body in turn fit best: every muscle twice a week' : 'splitting the body over the days fits best, so that each part rests while another works'}.`,
  today: (name: string, minutes: number) => `**Today: ${name}**, about ${minutes} minutes.`,
  warmUp: (minutes: number) =>
    `Start with ${minutes === 1 ? 'a minute' : `${minutes} minutes`} of easy movement.`,
  next: (name: string, day: string, minutes: number) =>
    `Your next session is **${name}** ${day}, about ${minutes} minutes.`,
  doneToday: (names: string) => `You have done **${names}** today — that is it for the plan.`,
  restDay: 'Today is a rest day in your plan.',
  nothingNext: 'Nothing is planned for the rest of this week.',
  item: (name: string, dose: string) => `- ${name} — ${dose}`,
  cardio: (text: string, minutes: number) => `- ${text} (${minutes} min)`,
  deloadWeek:
    'This is the easy week of your plan: fewer sets, lighter weights and more in reserve, on purpose.',
  afterBreak: (days: number) =>
    `It has been ${days} days, so the weights start lighter than last time — on purpose.`,
  needsUpdate: (reason: string) => `Before you start: ${reason} The **Plan** page can update it.`,
  askShorter: 'Shall I make it shorter?',
  askToday: 'Shall I show what is in it?',
  askWarmUp: 'Shall I show the warm-up sets?',
  startAnyway: 'Want something small today anyway? Five easy minutes or a walk count too.',
  week: (done: number, planned: number) =>
    planned === 0
      ? `This week: ${done} ${done === 1 ? 'session' : 'sessions'} done, none planned.`
      : `This week: **${done} of ${planned}** planned sessions done.`,
  weekDone: (weekday: string, name: string) => `- ${weekday}: ${name} ✓`,
  weekPlanned: (weekday: string, name: string) => `- ${weekday}: ${name}`,
  nextWeek: (sessions: number) =>
    `Next week: **${sessions} ${sessions === 1 ? 'session' : 'sessions'}**.`,
  anyDay: (name: string) => `- ${name}`,
  nextWeekEasy: 'It is the easy week of your plan: fewer sets and lighter weights, on purpose.',
  weekFree: 'All other days are free.',
  last: (name: string, day: string) => `Your last session was **${name}**, ${day}`,
  lastFigures: (minutes: number, hardSets: number, tonnage?: string) =>
    `${minutes} minutes, ${hardSets} hard ${hardSets === 1 ? 'set' : 'sets'}${tonnage ? `, ${tonnage} moved in total` : ''}`,
  lastRpe: (rpe: number) => `You rated it ${rpe} of 10.`,
  lastLift: (name: string, sets: string) => `- ${name}: ${sets}`,
  lastRecord: (record: string) => `**A record:** ${record}`,
  lastRecords: (count: number) =>
    count === 1 ? 'It held **1 record**.' : `It held **${count} records**.`,
  lastOfExercise: (name: string, day: string, sets: string) =>
    `Last time you did **${name}** was ${day}: ${sets}.`,
  lastElsewhere: (name: string, session: string, day: string) =>
    `You last did **${name}** ${day}, in ${session}. The single sets are in your **History**.`,
  neverDone: (name: string) => `I see no logged set of **${name}** in your last sessions.`,
  noSession: 'You have not logged a session yet, so there is nothing to look back on.',
  firstStep: 'Your first one gives us numbers to build on.',
} as const;
