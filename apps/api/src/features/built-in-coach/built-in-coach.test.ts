import type { Profile } from '@vigor/contract';
import { checkCoachText } from '@vigor/training';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemberFacts } from '../facts/facts.service.ts';
import { intermediateFacts } from './built-in-coach.fixture.ts';
import type { Exchange } from './built-in-coach.follow-ups.ts';
import { outOfScope, paraphrases } from './built-in-coach.questions.fixture.ts';
import { reviewQuestions } from './built-in-coach.review.ts';
import { answerBuiltIn } from './built-in-coach.service.ts';

const styles: Profile['coachStyle'][] = ['calm', 'cheerful', 'direct', 'scientific'];

function withProfile(own: Partial<MemberFacts['profile']>): MemberFacts {
  return { ...intermediateFacts, profile: { ...intermediateFacts.profile, ...own } };
}

/** Nothing planned, nothing logged. */
const newcomer: MemberFacts = {
  ...intermediateFacts,
  plan: undefined,
  next: undefined,
  week: intermediateFacts.week.map(({ day }) => ({ day })),
  planCheck: { status: 'no_plan', reasons: [] },
  sessions: [],
  lastSession: undefined,
  daysSinceLastSession: undefined,
  progress: {
    ...intermediateFacts.progress,
    lifts: [],
    records: [],
    weeks: intermediateFacts.progress.weeks.map((week) => ({ ...week, sessions: 0 })),
    muscles: intermediateFacts.progress.muscles.map((one) => ({ ...one, setsPerWeek: 0 })),
  },
};
const stopped: MemberFacts = {
  ...withProfile({ screeningStatus: 'stop_clearance' }),
  next: undefined,
  planCheck: { status: 'stopped', reasons: ['Chest pain'] },
};
const sensitive = withProfile({ isSensitive: true });
const imperial = withProfile({ units: 'imperial' });
const afterBreak: MemberFacts = { ...intermediateFacts, daysSinceLastSession: 16 };
const everybody: Record<string, MemberFacts> = {
  intermediate: intermediateFacts,
  newcomer,
  stopped,
  sensitive,
  imperial,
  afterBreak,
};

const allQuestions = [...reviewQuestions, ...paraphrases.map(([text]) => text), ...outOfScope];

function ask(message: string, facts = intermediateFacts, history: Exchange[] = []) {
  return answerBuiltIn({ message, facts, history, locale: 'en' });
}

/** Asks one after the other, and gives the last answer. */
function talk(messages: readonly string[], facts = intermediateFacts) {
  const history: Exchange[] = [];
  let answer = ask('hi', facts);
  for (const text of messages) {
    answer = ask(text, facts, history);
    history.push({ role: 'member', text }, { role: 'coach', text: answer.text });
  }
  return answer;
}

describe('what is said about the member', () => {
  it.each([
    ['What should I do today?', ['Full body', '55 minutes', '92.5 kg', '70 kg']],
    ['How heavy should I bench?', ['70 kg', '6–10', '91 kg', '2 in reserve']],
    ['How heavy should I squat?', ['92.5 kg', '4 × 10 at 90 kg', 'on Wednesday']],
    ['How is my squat going?', ['122.4 kg', '+14.2 kg in 6 weeks']],
    ['How is my RDL going?', ['steady at 104.3 kg', 'hamstrings get 8.5 hard sets']],
    ['My records?', ['10 reps at 90 kg', 'on Wednesday', '72.5 kg', 'on 9 November']],
    ['How was my last session?', ['Lower body', 'on Wednesday', '51 minutes', '8,450 kg']],
    ['My streak?', ['5 weeks', 'best: 9', '26 of 31', '1 freeze']],
    ['Am I training my hamstrings enough?', ['8.5 hard sets', '10–18', '2 more sets']],
    ['Plates for 102.5 kg', ['25 + 15 + 1.25', '20 kg bar']],
    ['Plates for 100 kg on a 15 kg bar', ['25 + 15 + 2.5', '15 kg bar']],
    ['Warm-up for squats at 100 kg', ['50 kg × 8', '70 kg × 4', '85 kg × 2']],
    ['5 reps at 80 kg, my max?', ['92 kg', '87.5–97 kg']],
    ['100 kg for 5 at RPE 8, my max?', ['122.5 kg']],
    ['How many sets of bench do I have?', ['4 × 6–10', '2 minutes of rest']],
    ['What does my week look like?', ['2 of 3', 'Monday: Upper body ✓', 'Friday: Full body']],
  ])('%s', (question, figures) => {
    const { text } = ask(question);
    for (const figure of figures) expect(text).toContain(figure);
  });

  it('is in the member’s unit', () => {
    expect(ask('How heavy should I bench?', imperial).text).toContain('155 lb');
    expect(ask('Which plates for my bench?', imperial).text).toContain('45 + 10');
    expect(ask('My records?', imperial).text).toContain('198.4 lb');
    for (const question of ['What should I do today?', 'How was my last session?']) {
      expect(ask(question, imperial).text).not.toMatch(/\bkg\b/);
    }
  });

  it('is lighter after a break, and says why', () => {
    const { text } = ask('How heavy should I squat?', afterBreak);
    expect(text).toContain('82.5 kg');
    expect(text).toContain('16 days');
  });

  it('is nothing where nothing is known', () => {
    for (const question of ['How am I doing?', 'My records?', 'How was my last session?']) {
      expect(ask(question, newcomer).text).not.toMatch(/\d+(?:\.\d+)? kg/);
    }
    expect(ask('How heavy should I bench?', newcomer).text).toContain('no numbers of yours');
  });

  it('keeps figures of weight and energy from a sensitive member', () => {
    const asked = [
      'How much protein do I need?',
      'How many carbs do active people eat?',
      'Does plant protein build less?',
      'How many calories should I eat?',
      'What should I weigh?',
    ];
    for (const question of asked) {
      const { text, citations } = ask(question, sensitive);
      expect(text).not.toMatch(/per kilo|kcal|\d\s?g\b|body weight/i);
      expect(citations.map(({ articleId }) => articleId)).not.toContain('nutrition-protein');
      for (const more of [['more'], ['more', 'more'], ['why']]) {
        expect(talk([question, ...more], sensitive).text).not.toMatch(/per kilo|kcal/i);
      }
    }
  });

  it('is no workout and no weight while a clinician has to be asked', () => {
    for (const question of ['What should I do today?', 'How heavy should I bench?', 'no time']) {
      const { text, wishes } = ask(question, stopped);
      expect(text).toContain('clinician');
      expect(text).not.toMatch(/\d kg/);
      expect(wishes).toEqual([]);
    }
    expect(ask('How do I squat?', stopped).text).not.toMatch(/\d kg/);
  });
});

describe('what is offered', () => {
  it.each([
    ['I only have 20 minutes', [{ kind: 'shorten', minutes: 20 }]],
    ['I am so tired today', [{ kind: 'shorten', minutes: 28 }]],
    ['I need a deload', [{ kind: 'deload' }]],
    ['Swap bench press', [{ kind: 'swap', replacementId: 'db_bench_press' }]],
    ['Swap bench for push-ups', [{ kind: 'swap', replacementId: 'push_up' }]],
    ['The squat rack is taken', [{ kind: 'swap', replacementId: 'leg_press' }]],
    ['My knee hurts when I squat', [{ kind: 'swap', replacementId: 'box_squat' }]],
    ['Swap my kettlebell swings', []],
    ['How am I doing?', []],
  ])('%s', (question, wishes) => {
    expect(ask(question).wishes).toMatchObject(wishes);
  });

  it('is no swap to what a condition forbids', () => {
    const facts = {
      ...intermediateFacts,
      planInput: {
        ...intermediateFacts.planInput,
        injuries: [{ condition: 'shoulder_impingement' as const }],
      },
    };
    const { text, wishes } = ask('Swap bench press for dips', facts);
    expect(text).toContain('left out because of');
    expect(wishes).not.toMatchObject([{ replacementId: 'dip' }]);
  });

  it('is no easy week in the easy week, and none after a week of training', () => {
    const { plan } = intermediateFacts;
    const easy = { ...intermediateFacts, plan: plan && { ...plan, currentWeek: 4 } };
    expect(ask('Do I need a deload?', easy).wishes).toEqual([]);
    const weeks = intermediateFacts.progress.weeks.map((week, index, all) => ({
      ...week,
      sessions: index < all.length - 1 ? 0 : 2,
    }));
    const progress = { ...intermediateFacts.progress, weeks };
    expect(ask('Do I need a deload?', { ...intermediateFacts, progress }).wishes).toEqual([]);
  });
});

describe('the boundaries', () => {
  it('C02 asks for comfort and sends to a clinician, without a diagnosis', () => {
    const { text } = ask('What is wrong with my knee?');
    expect(text).toContain('0 to 10');
    expect(text).toContain('clinician');
  });

  it('C04 leaves medicines to those who prescribe them', () => {
    const { text, intent } = ask('Can I stop my beta blocker before training?');
    expect(intent).toBe('medicine');
    expect(text).toContain('doctor or pharmacist');
  });

  it('C07 meets missed days without guilt and with five minutes', () => {
    const { text } = ask('I missed 10 days');
    expect(text).toContain('five easy minutes');
    expect(text).not.toMatch(/guilt|lazy|should have|excuse|fail/i);
  });

  it('are kept in every answer, to everybody and in every style', () => {
    for (const [name, facts] of Object.entries(everybody)) {
      for (const question of reviewQuestions) {
        expect(checkCoachText(ask(question, facts).text), `${name}: ${question}`).toEqual([]);
      }
    }
    for (const coachStyle of styles) {
      const facts = withProfile({ coachStyle });
      for (const question of reviewQuestions) {
        expect(checkCoachText(ask(question, facts).text), question).toEqual([]);
      }
    }
    for (const question of allQuestions) {
      expect(checkCoachText(ask(question).text), question).toEqual([]);
    }
  });

  it('colour the words by style, and never the figures', () => {
    const texts = styles.map(
      (coachStyle) => ask('How is my squat?', withProfile({ coachStyle })).text,
    );
    expect(new Set(texts).size).toBe(styles.length);
    for (const text of texts) expect(text).toContain('122.4 kg');
  });
});

describe('a conversation', () => {
  it.each([
    [['How heavy should I bench?', 'yes'], 'warm_up_sets', 'Barbell bench press'],
    [['How heavy should I bench?', 'yes', 'yes'], 'plates', '70 kg'],
    [['How heavy should I bench?', 'and why?'], 'why_load', 'Barbell bench press'],
    [['How heavy should I bench?', 'what about squats?'], 'load_today', 'Barbell back squat'],
    [['How heavy should I bench?', 'squats?', 'and rdl'], 'load_today', 'Romanian'],
    [['Is my chest trained enough?', 'and my back?'], 'muscle_sets', 'Back'],
    [['Plates for 100 kg', 'and 60'], 'plates', '60 kg'],
    [['Plates for 100 kg', 'with a 15 kg bar'], 'plates', '15 kg bar'],
    [['Swap bench press', 'the second one'], 'swap', 'Band chest press'],
    [['Swap bench press', 'close grip bench press'], 'swap', 'Close-grip bench press'],
    [['How do I squat?', 'how heavy should it be?'], 'load_today', 'Barbell back squat'],
    [['What is a deload?', 'do I need one?'], 'deload', 'easy week'],
    [['What does RIR mean?', 'more'], 'knowledge', 'How many more'],
    [['How much protein do I need?', 'what about vegans?'], 'knowledge', 'vegan'],
    [['I have no motivation', 'yes please'], 'micro', '5-minute circuit'],
    [['My knee hurts when I squat', '7'], 'pain_level', '7 of 10'],
    [['My knee hurts when I squat', 'about a 2'], 'pain_level', 'carry on'],
    [['How am I doing?', 'no thanks'], 'no', 'All right'],
    [['qwertz blorp', 'the first one'], 'today', 'Full body'],
    [['yes'], 'unclear', 'not sure'],
    [['How heavy should I bench?', 'are squats bad for knees?'], 'knowledge', 'Knees'],
  ])('%j', (messages, intent, words) => {
    const answer = talk(messages);
    expect(answer.intent).toBe(intent);
    expect(answer.text).toContain(words);
  });

  it('takes a pick from a list that somebody else wrote', () => {
    const history: Exchange[] = [
      { role: 'member', text: 'Any ideas?' },
      { role: 'coach', text: 'You could ask:\n\n- What is a superset?\n- How do I squat?' },
    ];
    expect(ask('the second one', intermediateFacts, history).intent).toBe('how_to');
  });

  it('ends, however long it was', () => {
    const history = Array.from({ length: 400 }, (_, index): Exchange => {
      return index % 2 === 0
        ? { role: 'member', text: 'why?' }
        : { role: 'coach', text: 'Because.' };
    });
    expect(ask('and why?', intermediateFacts, history).text).not.toBe('');
  });
});

describe('every answer', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...allQuestions.flatMap((text) => text.split(' '))), {
        maxLength: 12,
      })
      .map((words) => words.join(' ')),
  );

  it('has words, and a source for every mark, whatever is asked', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...Object.values(everybody)), (message, facts) => {
        const { text, citations } = ask(message, facts);
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|NaN|\[object|=>|\$\{/);
        const marks = [...text.matchAll(/\[(\d)\]/g)].map(([, mark]) => Number(mark));
        expect(new Set(marks).size).toBe(citations.length);
        expect(Math.max(0, ...marks)).toBeLessThanOrEqual(citations.length);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('is the same again, and quick', () => {
    for (const question of reviewQuestions) expect(ask(question)).toEqual(ask(question));
    const start = performance.now();
    for (const question of allQuestions) ask(question);
    const meanMs = (performance.now() - start) / allQuestions.length;
    expect(meanMs).toBeLessThan(40);
  });

  it('does not change the facts', () => {
    const before = structuredClone(intermediateFacts);
    for (const question of reviewQuestions) ask(question);
    expect(intermediateFacts).toEqual(before);
  });

  it('survives 4,000 characters of one word, of numbers and of signs', () => {
    for (const message of ['squat '.repeat(700), '9 '.repeat(2_000), '?!'.repeat(2_000)]) {
      expect(ask(message).text).not.toBe('');
    }
  });
});
