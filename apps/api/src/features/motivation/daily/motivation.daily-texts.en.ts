import type { Profile } from '@vigor/contract';
import type { DailyCode } from './motivation.daily-codes.ts';

/** What happened: one sentence with the member's own number. */
export const dailyFacts = {
  stopped: 'Your health answers ask for a word with a doctor before any training.',
  welcome: 'A plan of your own takes about 2 minutes to make.',
  firstSession: (name: string, minutes: number) =>
    `Your plan is ready, and it starts with ${name}, about ${minutes} minutes.`,
  firstSessionPlain: (sessions: number) =>
    `Your plan is ready, with ${sessions} ${sessions === 1 ? 'session' : 'sessions'} a week.`,
  back: (days: number) => `You trained again after ${days} days, and that is the hardest one.`,
  record: (exerciseName: string, recordText: string) =>
    `${exerciseName}: ${recordText.replace(/[.!?]+$/, '')}.`,
  sessionCount: (sessions: number) => `You have logged ${sessions} sessions by now.`,
  weekComplete: (done: number, required: number) =>
    `Your week counts: ${done} done where ${required} ${required === 1 ? 'was' : 'were'} needed.`,
  doneToday: (name: string, minutes: number) =>
    `You finished ${name} today, ${minutes} minutes of work.`,
  doneTodayPlain: 'You trained today.',
  returnPlan: (days: number) =>
    `Your last session was ${days} days ago, so the next one starts lighter by itself.`,
  freshStart: (days: number) =>
    `A fresh start after ${days} days can be the full session or 5 minutes.`,
  shortVersion: (minutes: number) =>
    `Plans bend: today can be the full ${minutes} minutes or a version of 5.`,
  shortVersionPlain: 'Plans bend: today can be a version of 5 minutes.',
  plateau: (exerciseName: string, weeks: number) =>
    `${exerciseName} has been holding steady for ${weeks} weeks.`,
  deloadWeek: (name: string, minutes: number) =>
    `This week is lighter on purpose, and today has ${name}, about ${minutes} minutes.`,
  completesWeek: (name: string, required: number) =>
    `${name} today would be session ${required} of the ${required} that make your week count.`,
  newMonth: (sessions: number) =>
    `A new month, after ${sessions} ${sessions === 1 ? 'session' : 'sessions'} in the last 4 weeks.`,
  newWeek: (sessions: number) =>
    `A new week with ${sessions} planned ${sessions === 1 ? 'session' : 'sessions'}.`,
  planDay: (name: string, minutes: number, done: number, planned: number) =>
    `Today has ${name}, about ${minutes} minutes, with ${done} of ${planned} done this week.`,
  gentleTraining: (name: string, minutes: number) =>
    `Today has ${name}, about ${minutes} minutes, or as much of it as feels good.`,
  restDay: (done: number, planned: number) =>
    `Today is a rest day, with ${done} of ${planned} done this week.`,
  gentleRest: 'Today is a rest day, and rest is a part of training.',
  freeDay: (sessions: number) =>
    `You logged ${sessions} ${sessions === 1 ? 'session' : 'sessions'} in the last 4 weeks.`,
} as const;

type Style = Profile['coachStyle'];

/**
 * What it is worth, or the next small step: one sentence in the coach's style, without numbers, so
 * that every number of a message is the member's own.
 */
export const dailySteps: Record<DailyCode, Record<Style, string>> = {
  stopped: {
    calm: 'Everything here waits for you, and there is no hurry.',
    cheerful: 'Everything here waits for you, so take all the time you need!',
    direct: 'Your plan and your logs stay as they are until then.',
    scientific: 'A check first is what the guidelines advise, and your data stays as it is.',
  },
  welcome: {
    calm: 'Answer a few questions at your own pace and see what it suggests.',
    cheerful: 'A few quick questions, and you are ready to go!',
    direct: 'Answer a few questions and start.',
    scientific: 'The largest gain comes from going from none to some.',
  },
  first_session: {
    calm: 'The first one is for getting to know the exercises, nothing more.',
    cheerful: 'Have fun getting to know it!',
    direct: 'Start easy and log what you do.',
    scientific: 'Start easy: the first sets show the plan which loads suit you.',
  },
  back: {
    calm: 'Coming back gently like this is what keeps a habit alive.',
    cheerful: 'So good to have you back, that one deserves a real cheer!',
    direct: 'Strong return: keep the next one just as simple.',
    scientific: 'The return after a gap is what habits are made of, more than any streak.',
  },
  record: {
    calm: 'That is steady work paying off.',
    cheerful: 'A new best, enjoy that one!',
    direct: 'Good work: repeat it before you add more.',
    scientific: 'That is what regular, slowly rising work does.',
  },
  session_count: {
    calm: 'Each of them was a choice you made.',
    cheerful: 'What a collection, and every single one was your doing!',
    direct: 'Solid: the next one is what matters now.',
    scientific: 'Regularity explains more of the result than any detail of a plan.',
  },
  week_complete: {
    calm: 'What comes on top is up to you, and rest is a fine choice.',
    cheerful: 'That is a wrap, enjoy it!',
    direct: 'Done: rest or add, as you like.',
    scientific: 'Enough sessions a week matter more than perfect ones.',
  },
  done_today: {
    calm: 'The rest of the day is for recovering.',
    cheerful: 'Well done, now enjoy the rest of the day!',
    direct: 'Done: eat, drink and sleep well.',
    scientific: 'Adaptation happens between sessions, so the rest of the day counts too.',
  },
  return_plan: {
    calm: 'Take it at your own pace, your body remembers more than you think.',
    cheerful: 'It comes back faster than it came the first time!',
    direct: 'Start light and build from there.',
    scientific: 'Most strength is kept for weeks and comes back quickly.',
  },
  fresh_start: {
    calm: 'Choose whichever feels right today.',
    cheerful: 'Either one is a great way to begin!',
    direct: 'Pick one and begin.',
    scientific: 'A gap does little to a habit when the next session is easy to start.',
  },
  short_version: {
    calm: 'Both count, so choose what fits the day.',
    cheerful: 'Both count, so pick the one that makes you smile!',
    direct: 'Both count: pick one.',
    scientific: 'Both count: short sessions keep the habit and much of the effect.',
  },
  plateau: {
    calm: 'Holding is a result too, and you could try a little more effort or another repetition range.',
    cheerful:
      'You are keeping what you built, and a little more effort or another repetition range could be fun to try!',
    direct: 'Two options: a little more effort, or another repetition range.',
    scientific:
      'Gains slow with experience, and more effort or another repetition range are the next things to test.',
  },
  deload_week: {
    calm: 'Let it feel easy, that is the point.',
    cheerful: 'Enjoy how light it feels!',
    direct: 'Keep it easy and leave fresh.',
    scientific: 'Less load for a week lets the work before it take effect.',
  },
  completes_week: {
    calm: 'Any part of it counts as done.',
    cheerful: 'You are so close, any part of it counts!',
    direct: 'Any part of it counts.',
    scientific: 'A part of a session keeps most of the habit, so any part counts.',
  },
  new_month: {
    calm: 'A good moment to choose one small thing to work on.',
    cheerful: 'A fresh page, pick one small thing to work on!',
    direct: 'Choose one thing to work on.',
    scientific: 'New months help to start again, so this is a good day to choose one aim.',
  },
  new_week: {
    calm: 'Pick the time for the first one, and the rest follows.',
    cheerful: 'A fresh page, pick a time for the first one!',
    direct: 'Set a time for the first one.',
    scientific: 'Deciding when and where makes it much more likely to happen.',
  },
  plan_day: {
    calm: 'Take it one set at a time.',
    cheerful: 'Have fun with it!',
    direct: 'Start with the first set.',
    scientific: 'Rate the effort of each set: it makes the next targets more precise.',
  },
  gentle_training: {
    calm: 'Go by how it feels, and stop whenever you want to.',
    cheerful: 'Go by how it feels and enjoy it!',
    direct: 'Go by feel.',
    scientific: 'Moderate effort is enough to benefit.',
  },
  rest_day: {
    calm: 'Resting well is part of the plan.',
    cheerful: 'Enjoy the break, you are getting stronger while you rest!',
    direct: 'Rest well.',
    scientific: 'Muscle is rebuilt between sessions, so this day has a job too.',
  },
  gentle_rest: {
    calm: 'Do something today that feels kind.',
    cheerful: 'Do something lovely with it!',
    direct: 'Take it.',
    scientific: 'The body adapts between sessions, so there is nothing to make up for.',
  },
  free_day: {
    calm: 'If you want some direction, a plan can carry you from here.',
    cheerful: 'Imagine what a plan of your own could do with that!',
    direct: 'A plan would give them direction.',
    scientific: 'A plan that raises the work slowly gets more out of the same sessions.',
  },
};

export const dailyActions = {
  answers: 'Look at my answers',
  makePlan: 'Make my plan',
  start: 'Start the session',
  startShort: 'Start 5 minutes',
  plan: 'See my plan',
  progress: 'See my progress',
  askCoach: 'Ask the coach',
} as const;

/** Where a name of the member's own cannot stand in a message. */
export const anySession = 'your session';
