import { writeFileSync } from 'node:fs';
import { intermediateFacts } from './built-in-coach.fixture.ts';
import { answerBuiltIn, type BuiltInAnswer } from './built-in-coach.service.ts';

/** Run this file to write the answers anew: `npm run coach-review`. */
export const reviewFile = new URL('../../../../../docs/coach-review.md', import.meta.url);

/** What members ask most, about themselves and in general. */
export const reviewQuestions: readonly string[] = [
  'What should I do today?',
  'How is my training going?',
  'How heavy should I bench today?',
  'Warm-up sets for squats',
  'Which plates do I need for 92.5 kg?',
  'How is my squat coming along?',
  'My RDL is stuck, what now?',
  'Why am I not getting stronger on the bench press?',
  'Which lift is lagging behind?',
  'Can I bench 100 kg?',
  'How many sets for chest this week?',
  'What are my records?',
  'How was my last workout?',
  'How long is my streak?',
  'Am I training my hamstrings enough?',
  'Why is my plan built like this?',
  'Why am I doing bench press?',
  'Why only 92.5 kg on squats?',
  'What is my 1RM on the bench?',
  'I did 5 reps at 80 kg, what is my max?',
  'Can I swap the hip thrusts?',
  'The squat rack is taken',
  'I only have 20 minutes today',
  'I am really tired today',
  'Do I need a deload?',
  'Why is there an easy week in my plan?',
  'Can I move the session from Friday to Saturday?',
  'I only have dumbbells this week',
  'I have not trained for two weeks',
  'My knee hurts when I squat',
  'I have a cold, should I train?',
  'I have no motivation today',
  'How do I do a Romanian deadlift?',
  'Is it OK to lift with high blood pressure?',
  'Squats or leg press?',
  'What does RIR mean?',
  'How long should I rest and what is RPE?',
  'What is the best time of day to train?',
  'How much protein do I need?',
  'Why am I so sore?',
  'Will cardio ruin my gains?',
  'How many rest days do I need?',
  'How do I lose belly fat?',
  'How long should I rest between sets?',
  'Should I take creatine?',
  'How many calories should I eat?',
  'What is wrong with my shoulder?',
  'Who are you?',
  'What will the weather be tomorrow?',
  'Warum werde ich nicht stärker?',
];

export function reviewText(): string {
  const answers = reviewQuestions.map((message) => {
    const answer = answerBuiltIn({ message, facts: intermediateFacts, history: [], locale: 'en' });
    return entryOf(message, answer);
  });
  return `${[head, ...answers].join('\n\n---\n\n')}\n`;
}

const head = `# What the built-in coach answers

Fifty questions that members ask most, and what the coach says to them without any AI provider. The
member is made up: intermediate, three days a week, a Friday with a session planned. A test compares
this file with the answers of today; \`npm run coach-review\` writes it anew. Read it as a member
would before you commit it.`;

function entryOf(message: string, answer: BuiltInAnswer): string {
  const sources = answer.citations.map(({ articleId }) => `\`${articleId}\``).join(', ');
  const offers = answer.wishes.map(describeWish).join(', ');
  return [
    `## ${message}`,
    `*${answer.intent}, ${answer.confidence} confidence*`,
    answer.text,
    offers && `**Offer:** ${offers}`,
    sources && `**Sources:** ${sources}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function describeWish(wish: BuiltInAnswer['wishes'][number]): string {
  switch (wish.kind) {
    case 'swap':
      return `swap \`${wish.exerciseId}\` for \`${wish.replacementId ?? 'the best'}\``;
    case 'shorten':
      return `shorten to ${wish.minutes} minutes`;
    case 'deload':
      return 'an easy week';
  }
}

if (import.meta.main) writeFileSync(reviewFile, reviewText());
