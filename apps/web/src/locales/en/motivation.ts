export const motivation = {
  daily: {
    title: 'From your coach',
  },
  recommendations: {
    title: 'What would help now',
    empty: 'Nothing needs your attention. Keep doing what you do.',
  },
  analysis: {
    title: 'What this session says',
    highlights: 'Went well',
    concerns: 'Worth a look',
    nextTime: 'Next time',
    making: 'Looking at your sets …',
    again: 'Try again',
    failedTitle: 'The analysis did not come through',
    failedBody: 'Your session is safe. Try again when you like.',
    offlineTitle: 'You are offline',
    offlineBody: 'Your session is safe. The analysis comes when you are back.',
    limitTitle: 'Your AI requests are used up for now',
    limitBody: 'The built-in coach looks at the same sets, and it is free.',
    askBuiltIn: 'Ask the built-in coach instead',
    builtIn: 'By the built-in coach',
    model: 'Summed up by an AI model from your own figures',
  },
  encouragement: {
    first_set_back: {
      '0': 'First set after {{days}} days. Good to have you back.',
      '1': 'You are back, {{days}} days on. That was the hardest set of all.',
      '2': 'Back at it after {{days}} days. Let it feel easy today.',
    },
    beat_reps: {
      '0_one': '{{count}} rep more than last time.',
      '0_other': '{{count}} reps more than last time.',
      '1_one': 'Last time plus {{count}} rep. That is progress.',
      '1_other': 'Last time plus {{count}} reps. That is progress.',
      '2_one': 'Up by {{count}} rep at the same weight.',
      '2_other': 'Up by {{count}} reps at the same weight.',
    },
    beat_weight: {
      '0': '{{weight}} more than last time.',
      '1': 'Last time plus {{weight}}. That is progress.',
      '2': 'Up by {{weight}}, with all the reps.',
    },
    last_set: {
      '0': 'One more set to go.',
      '1': 'The next set is the last one.',
      '2': 'Just one set left. Make it a tidy one.',
    },
    halfway: {
      '0': 'Halfway through.',
      '1': 'Half of your sets are done.',
      '2': 'That was the middle. Steady on.',
    },
    rest_now: {
      '0': 'That was a hard one. Take the whole rest.',
      '1': 'All in. Rest well before the next set.',
      '2': 'Hard set done. Breathe, the clock can wait.',
    },
    matched_last_time: {
      '0': 'Level with last time.',
      '1': 'As strong as last time.',
      '2': 'Last time’s set, done again.',
    },
    exercise_done: {
      '0': 'That exercise is done.',
      '1': 'One exercise behind you.',
      '2': 'Exercise done. On to the next when you are ready.',
    },
  },
  term: {
    ask: '{{word}}: what is that?',
    read: 'Read the whole article',
    rir: {
      name: 'Reps in reserve (RIR)',
      short: 'How many more repetitions you could still have done with good form when you stopped.',
    },
    rpe: {
      name: 'Effort (RPE)',
      short:
        'How hard a set was, from 1 to 10: 10 means nothing was left, 8 means two more were possible.',
    },
    e1rm: {
      name: 'Estimated 1RM',
      short:
        'What you could probably lift once, worked out from the sets you did. It can be off by about 5 %.',
    },
    deload: {
      name: 'Easy week (deload)',
      short:
        'A week with fewer sets and lighter loads, so that the work before it can take effect.',
    },
    superset: {
      name: 'Superset',
      short: 'Two exercises done back to back, with one rest after both. It saves time.',
    },
    hardSets: {
      name: 'Hard sets',
      short: 'Working sets that end close enough to your limit to make you stronger.',
    },
    freeze: {
      name: 'Streak freeze',
      short: 'Kept from good weeks; it holds your streak in a week that did not work out.',
    },
  },
} as const;
