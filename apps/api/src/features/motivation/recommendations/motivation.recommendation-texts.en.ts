type Words = { title: string; body: string };

/** Cards of what would help most now: a title, and one or two sentences with the member's figures. */
export const recommendationTexts = {
  stopped: {
    title: 'A doctor’s word first',
    body: 'Your health answers ask for it before any training. Change them when something is different now.',
  },
  profileIncomplete: {
    title: 'Finish your profile',
    body: 'With your birth date and health answers a plan can be made for you, not for anybody.',
  },
  makePlan: {
    title: 'Give your training a plan',
    body: 'About 2 minutes of questions, and you know what to do each day and why.',
  },
  planNeedsUpdate: (reason: string | undefined): Words => ({
    title: 'Your plan no longer fits your profile',
    body: reason ?? 'Something in your profile has changed since it was made.',
  }),
  shortVersion: {
    title: 'Want a 5-minute version?',
    body: 'It counts for your week, and it makes the next full session easier to begin.',
  },
  returning: (days: number): Words => ({
    title: 'Coming back after a break',
    body: `It has been ${days} days, so your next targets start lighter. Here is how the way back works.`,
  }),
  deloadNow: {
    title: 'This week is lighter on purpose',
    body: 'Half the sets and a little less load let the work before it take effect.',
  },
  deloadDue: (weeks: number): Words => ({
    title: 'An easier week may be due',
    body: `You have trained ${weeks} weeks in a row without one. The coach can ease a week for you.`,
  }),
  plateau: (exerciseName: string, weeks: number): Words => ({
    title: `${exerciseName} is holding steady`,
    body: `For ${weeks} weeks now. You could train a little closer to your limit, or change the repetition range.`,
  }),
  muscleBelow: (muscle: string, sets: string, target: string): Words => ({
    title: `A little more for your ${muscle}`,
    body: `About ${sets} hard sets a week lately; ${target} is where your goal begins to be served well.`,
  }),
  pullBalance: (push: string, pull: string): Words => ({
    title: 'Pull as much as you push',
    body: `Your chest gets about ${push} hard sets a week and your back ${pull}. An extra row evens it out.`,
  }),
  logEffort: (rated: number, sets: number): Words => ({
    title: 'Rate the effort of your sets',
    body: `${rated} of your last ${sets} working sets had a rating. Each one makes your next targets more precise.`,
  }),
  hardSessions: (sessions: number): Words => ({
    title: 'Your sessions have been very hard',
    body: `You rated the last ${sessions} at 9 or more. An easier one now often makes the next better.`,
  }),
  article: (articleTitle: string): Words => ({
    title: articleTitle,
    body: 'It is a part of your plan: a short read on what it is for.',
  }),
} as const;

export const recommendationActions = {
  answers: 'Look at my answers',
  profile: 'Open my profile',
  makePlan: 'Make my plan',
  plan: 'See my plan',
  startShort: 'Start 5 minutes',
  read: 'Read about it',
  askCoach: 'Ask the coach',
  exercise: 'See the exercise',
} as const;
