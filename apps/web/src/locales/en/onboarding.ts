export const onboarding = {
  documentTitle: 'Welcome',
  step: 'Step {{number}} of {{total}}',
  saved: 'Saved as you go. You can leave and come back.',
  intro: 'Vigor is for general fitness, not medical advice.',
  review: {
    title: 'Does this look right?',
    lead: 'You can change all of it later in your profile.',
    make: 'Make my plan',
    making: 'Writing your plan and checking it …',
    disclaimer:
      'Vigor is for general fitness, not medical advice. Stop when something hurts or feels wrong, and ask a clinician when you are unsure.',
  },
  ready: {
    eyebrow: 'Your plan is ready',
    days: 'days a week',
    minutes: 'min a session',
    weeks: 'weeks',
    why: 'Why this plan',
    warnings: 'Good to know',
    see: 'See my plan',
  },
  stop: {
    title: 'Not yet',
    stillTitle: 'What you can do meanwhile',
    stillBody:
      'Your account is ready. You can look at every exercise and how it is done, and change your answers whenever something changes.',
    today: 'Go to Today',
    answers: 'Look at my health answers again',
  },
} as const;
