/** Greetings, limits, and what is not known. */
export const talkTexts = {
  hello: 'Hi! Good to see you.',
  planned: (name: string) => `**${name}** is planned for today.`,
  next: (name: string, day: string) => `Your next session is **${name}**, ${day}.`,
  ask: 'What would you like to know?',
  welcome: 'You are welcome. Have a good session!',
  unclear: 'I am not sure what you mean. You could ask, for example:',
  no: 'All right. Ask me whenever you like.',
  about:
    'I am Vigor’s built-in coach. I am a program, not a person: I answer from your own plan and log and from a library of short articles with sources. You can ask, for example:',
  limits:
    'I do not diagnose, advise on medicines or set calorie targets, and when I do not know something I say so.',
  examples: [
    'What should I do today?',
    'How is my training going?',
    'How heavy should I lift today?',
    'I only have 20 minutes',
    'What does RIR mean?',
  ],
  unhappy:
    'I am sorry that this did not help. I know your plan, your log and a library of short articles, and nothing beyond that. Try it in other words, or with one of these:',
  celebrate: 'Well done — that is worth a moment!',
  celebrateRecord: (name: string, text: string) => `Your latest record: **${name}**, ${text}`,
  celebrateNext: 'Log it, if you have not yet, so that it counts for your next targets.',
  appHelp: [
    '- **Log sets**: start the session on the **Today** page; each set has its weight, repetitions and effort.',
    '- **Correct a session**: open it in **History**.',
    '- **Goals, equipment, injuries, days**: **Profile**.',
    '- **Units, language, account**: **Settings**.',
  ].join('\n'),
  profile: 'From your profile I know:',
  profileGoals: (goals: string) => `- Goals: ${goals}`,
  profileLevel: (level: string) => `- Level: ${level}`,
  profileTime: (days: number, minutes: number) =>
    `- Time: ${days} ${days === 1 ? 'day' : 'days'} a week, ${minutes} minutes`,
  profileEquipment: (equipment: string) => `- Equipment: ${equipment}`,
  profileConditions: (conditions: string) => `- Injuries and conditions: ${conditions}`,
  profileOther:
    'Your name, birthday and body measurements stay in your **Profile**; I do not use them in answers.',
  nothing: 'none',
  data: 'I see what you entered and logged here: your goals, level, equipment and conditions, your plan, your sessions with their sets, and the records and trends that follow from them. I answer inside Vigor; nothing is sent to an AI provider for this answer.',
  dataWhy:
    'Because a plan follows from it: what you tell us about your body decides which exercises are left out or made easier, and how hard it starts. You may leave things empty.',
  dataWhere: 'You find all of it on your **Profile**, **History** and **Progress** pages.',
  offTopic:
    'That is outside of what I know: I am a training coach, so I would only be guessing. With your training I can help, for example:',
  dontKnow: 'I don’t know that, and I would rather not guess.',
  nearestAnswer: 'I am not sure that this is what you mean; the nearest I know:',
  nearest: 'The nearest things I know something about:',
  tryThese: 'What I can answer, for example:',
  askNext: (question: string) => `*You could ask next: ${question}*`,
} as const;
