export const landing = {
  documentTitle: 'Training that fits you',
  header: { label: 'Start', signIn: 'Sign in', register: 'Get your plan' },
  hero: {
    title: 'Train for the body you have.',
    lead: 'Vigor writes you a strength plan around your goals, your equipment and your sore shoulder, goes with you through every set, and shows you that it works.',
    register: 'Make my plan',
    signIn: 'I have an account',
    note: 'Free to start. Two minutes of questions. No ads.',
  },
  preview: {
    description:
      'A session in Vigor: goblet squat, two of three sets done at 22.5 kilograms, rest timer at one minute twelve.',
    eyebrow: 'Week 3 of 4 · Tue',
    session: 'Full body A',
    exercise: 'Goblet squat',
    target: '3 × 8–10 · leave 2 in reserve',
    lastTime: 'Last time 20 kg × 10',
    rest: 'Rest',
    upNext: 'Then',
    upNextExercise: 'Landmine press',
    upNextTarget: '3 × 10',
    log: 'Log set',
    kg: 'kg',
    reps: 'reps',
  },
  strengths: {
    title: 'Built like a good coach thinks',
    safe: {
      title: 'Safe by design',
      body: 'Tell Vigor what hurts and the plan changes at once. Every plan, whoever wrote it, passes the same rules before you see it, and every exercise says why it is there.',
      condition: 'Shoulder pain when lifting the arm',
      out: 'Overhead press',
      outReason: 'Loads the arm above the head',
      in: 'Landmine press',
      inReason: 'Same muscles, arm below shoulder height',
      checked: 'Plan checked against 25 rules',
    },
    progress: {
      title: 'Progress you can see',
      body: 'Log sets with one thumb, also in the basement without signal. Vigor finds your records as they happen.',
      value: '+6.2',
      unit: 'kg',
      label: 'on your goblet squat in 8 weeks',
      start: '8 weeks ago',
      end: 'today',
    },
    private: {
      title: 'Private, and yours',
      body: 'Everything works without an AI service. Your health answers stay on this server, shape your plan, and go nowhere else.',
      why: 'Why 22.5 kg?',
      because:
        'You did 20 kg × 10 in all three sets with 2 left. That is the top of your range, so it goes up by the smallest step you own.',
    },
  },
  steps: {
    title: 'From here to your first session',
    one: {
      title: 'Answer a few questions',
      body: 'Goals, equipment, days, and anything that hurts. About two minutes.',
    },
    two: {
      title: 'Read your plan',
      body: 'A full plan at once, with the reason for every exercise, set and load.',
    },
    three: {
      title: 'Train and tick',
      body: 'Last time’s numbers are already there. The plan follows what you really did.',
    },
  },
  safety: {
    title: 'Our promise on safety',
    body: 'Vigor is for general fitness, not medical advice. When an answer says that training could harm you, we tell you so, say who to see, and wait.',
  },
  final: { title: 'Ready when you are', register: 'Make my plan' },
  footer: 'Vigor. General fitness, not medical advice.',
} as const;
