/** Pain, illness, conditions, and what a coach keeps out of. */
export const careTexts = {
  notADoctor: 'I cannot say what causes it, but we can find out what is comfortable.',
  scale:
    'Go by comfort, from 0 to 10. At 0–2 you can carry on. At 3–5 change something: less weight, less range, slower. At 6 or more, or when it is sharp or sudden, stop for today.',
  askScale: 'How strong is it right now, from 0 to 10?',
  low: (level: number) =>
    `${level} of 10 is in the range where you can carry on, as long as it stays there and is no worse tomorrow morning.`,
  middle: (level: number) =>
    `At ${level} of 10, change something today: less weight, a smaller range, slower — or another exercise.`,
  high: (level: number) =>
    `At ${level} of 10, stop this exercise for today; something that does not hurt at all is fine if you feel like it.`,
  planChanges: (change: string) =>
    `What a plan of Vigor changes when that place needs care: ${change}`,
  easier: (name: string) =>
    `For ${name}, half the weight or a smaller, comfortable range is the first thing to try.`,
  standIn: (name: string) => `Or do **${name}** for now: it asks less of that place.`,
  clinician:
    'Have a clinician look at it if it is strong, lasts longer than two weeks, wakes you at night, or comes with swelling, numbness or a joint that locks or gives way.',
  known: (name: string) => `Your plan already works around “${name}”.`,
  addIt:
    'If it keeps bothering you, add it under **Injuries** in your profile: your next plan works around it.',
  askDoctor: 'Worth asking your clinician:',
  doctorQuestions: [
    'Is strength training all right for me, and from when?',
    'How hard may I work: can I still talk in sentences, or more?',
    'Which movements or positions should I leave out?',
    'Which signs mean that I should stop and call?',
  ],
  mayDo: (name: string) => `Yes — nothing you told us speaks against **${name}**.`,
  mayDoLimited: (name: string, limits: string) =>
    `**${name}** is possible with some care: ${limits}`,
  noDiagnosis:
    'What is behind it I cannot judge from here, and a guess would not help you: that takes somebody who examines you.',
  medicine:
    'Medicines, hormones and their doses are not mine to advise on: please ask your doctor or pharmacist, and change nothing on your own.',
  medicineCan:
    'What I can do: adapt your training. If it changes how hard exercise feels, go by effort instead of heart rate, and tell whoever prescribed it that you train.',
  unwell:
    'Stop for now, sit or lie down, breathe calmly and drink something. If it does not pass within a few minutes, or comes with chest pain, fainting, confusion or weakness on one side, call your local emergency number.',
  unwellNext:
    'When it is over, leave it at that for today; easy walking later is fine. If it comes back, have a clinician look at it before you train on.',
  energyCan:
    'What I can help with is the training: regular strength sessions and walking, built up slowly, do you good whatever the scale says.',
  getWell: 'Get well first; nothing is lost by it.',
  ill: 'With fever, chest symptoms, body aches or an upset stomach, rest until you have been well for a day without medicine. With only a light head cold, up to 30 easy minutes are fine if you feel like it.',
  illBack:
    'Your first session back: about half of it, easy. If fever lasts three days or more, or your heart races or your chest feels wrong, see a doctor before you train.',
  condition: (name: string, change: string) => `- **${name}**: ${change}`,
  conditionOften:
    'Often training is possible and good for you, but whether it is right for *you* is for your clinician to say. What Vigor changes in a plan:',
  conditionKnown: 'It is in your profile, so your plan follows this already.',
  conditionAdd:
    'Once your clinician agrees, add it under **Injuries and conditions** in your profile, and your plan follows it.',
  conditionNone:
    'Your profile has no injuries or conditions, so nothing is left out for that reason. You can add them under **Injuries and conditions**.',
  conditionUnknown:
    'I have no rules for that one, so I would not guess. Ask your clinician what to avoid and how hard you may work; with that you can pick exercises that fit.',
  energy:
    'I give no calorie targets and no weight goals: those belong to a doctor or a dietitian who knows you.',
  energySensitive:
    'I leave food and weight numbers out, on purpose: they belong to somebody who knows you, like a doctor or a dietitian you trust.',
} as const;
