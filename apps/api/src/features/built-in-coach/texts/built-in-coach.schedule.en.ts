/** When a plan is trained, what with, and where things are in the app. */
export const scheduleTexts = {
  move: 'Yes, sessions may move: open **Plan**, choose the session and tap **Start** on the day that suits you.',
  planned: (weekday: string, name: string) => `On ${weekday} your plan has **${name}**.`,
  free: (weekday: string, days: string) =>
    `Your plan has nothing on ${weekday}; its days are ${days}.`,
  missed: (name: string) =>
    `Do **${name}** today if you have the time, or leave it out and go on with the next one: both are fine.`,
  apart:
    'Leave a day between two hard sessions for the same muscles, and do not squeeze two into one day to catch up.',
  forGood: 'To move it every week, change **Days and time** in your **Profile**.',
  whyDeload:
    'An easy week lets the tiredness of hard weeks fade, so that the next ones can be hard again. You lose no muscle in it.',
  otherFor: (session: string) => `Your **${session}**, for example:`,
  otherGeneral: (gear: string) => `Yes, you can train well with ${gear}.`,
  keep: (name: string) => `- ${name} — as planned`,
  stand: (name: string, planned: string) => `- **${name}** instead of ${planned}`,
  leaveOut: (planned: string) => `- leave out ${planned}`,
  hard: 'What counts is that sets get hard, with 1–3 repetitions in reserve, even if that takes 20 of them.',
  setGear:
    'If it stays like this, change **Equipment** in your **Profile**: the next plan uses only what you have. For one day, **Swap** in the session does it.',
  gear: {
    dumbbell: 'dumbbells',
    band: 'bands',
    kettlebell: 'kettlebells',
    barbell: 'a barbell',
    nothing: 'next to nothing at hand',
    rest: 'what is left',
  },
  bored:
    'Then change something: on the **Plan** page every exercise has **Swap**, and **Make a plan** gives you a new one from the same goals.',
  boredKeep: 'Keep one or two lifts for some months, so that you see progress, and vary the rest.',
  app: {
    log: 'Start the session on the **Today** page; each set has its weight, repetitions and effort. **Plan** starts any other session.',
    history:
      'All past sessions are in **History**: by month in the calendar, or by searching for an exercise. A session can be edited or deleted there.',
    progress: 'Trends, records and sets for each muscle are on the **Progress** page.',
    timer:
      'The rest timer starts by itself after each set; its time and its sound can be changed in the session.',
    settings: 'Units, language, time zone and light or dark are in **Settings**.',
    profile:
      'Goals, equipment, injuries, health questions, days and time are in your **Profile**; the next plan follows them.',
    plan: 'On the **Plan** page you see every session, swap exercises, start any day and make a new plan.',
    broken:
      'I cannot see what went wrong there. Load the page again first: what you logged is kept. If it stays, close Vigor and open it once more.',
    unknown: 'I do not know of such a setting in Vigor. This is where things are:',
  },
} as const;
