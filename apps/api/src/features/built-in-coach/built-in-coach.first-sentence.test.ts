import { describe, expect, it } from 'vitest';
import type { MemberFacts } from '../facts/facts.service.ts';
import { intermediateFacts } from './built-in-coach.fixture.ts';
import type { Exchange } from './built-in-coach.follow-ups.ts';
import { answerBuiltIn } from './built-in-coach.service.ts';

const newcomer: MemberFacts = {
  ...intermediateFacts,
  sessions: [],
  lastSession: undefined,
  progress: { ...intermediateFacts.progress, lifts: [], records: [] },
};

/** Presses with dumbbells and never with a bar. */
const withoutBar: MemberFacts = {
  ...intermediateFacts,
  next: undefined,
  plan: undefined,
  progress: {
    ...intermediateFacts.progress,
    lifts: intermediateFacts.progress.lifts.map((lift) =>
      lift.exerciseId === 'barbell_bench_press'
        ? {
            ...lift,
            exerciseId: 'machine_chest_press',
            name: 'Machine chest press',
            trend: 'steady',
            summary: 'Steady at 62 kg for 6 weeks',
          }
        : lift,
    ),
  },
};

function ask(message: string, facts = intermediateFacts, history: Exchange[] = [], locale = 'en') {
  const { text, ...answer } = answerBuiltIn({ message, facts, history, locale });
  return { ...answer, text, first: text.split('\n\n')[0] ?? '' };
}

/** The last answer of a conversation. */
function talk(messages: readonly string[]) {
  const history: Exchange[] = [];
  let answer = ask('hi');
  for (const message of messages) {
    answer = ask(message, intermediateFacts, history);
    history.push({ role: 'member', text: message }, { role: 'coach', text: answer.text });
  }
  return answer;
}

describe('the first paragraph answers what was asked', () => {
  it.each([
    ['Why am I not getting stronger on the bench press?', 'progress_lift', 'bench press**: your'],
    ['bench hasn’t moved in a month', 'progress_lift', '+4.9 kg in 6 weeks'],
    ['still at 60 kg on bench, what am I doing wrong', 'progress_lift', '+4.9 kg in 6 weeks'],
    ['squat is going great but bench is not', 'progress_lift', 'Barbell bench press'],
    ['my squat numbers went down this week', 'progress_lift', 'has not come down'],
    ['I never see any results!!', 'plateau', 'Romanian deadlift (steady'],
    ['my arms are not growing', 'plateau', 'Biceps and Triceps get as many sets'],
    ['am I stronger than last month', 'progress', 'Yes, on 2 of your 4 lifts'],
    ['is my chest getting stronger', 'progress', 'Barbell bench press'],
    ['what’s my strongest lift', 'lift_ranking', 'heaviest lifts'],
    ['which lift improved the most', 'lift_ranking', 'moved the most'],
    ['which lift is lagging behind', 'lift_ranking', 'move the least'],
    ['can I bench 100 kg', 'lift_goal', '9 kg are missing'],
    ['when can I bench 100', 'lift_goal', '9 kg are missing'],
    ['can I squat 100 kg', 'lift_goal', 'By your numbers, yes'],
    ['is my bench good for my age', 'standards', 'do not compare you'],
    ['did I lift more this week than last week', 'week_figures', '10,400 kg in both weeks'],
    ['how many workouts this month', 'month_figures', '10 sessions'],
    ['how many sets for chest this week?', 'muscle_sets', 'this week so far'],
    ['am I doing too much for my back?', 'muscle_sets', '13.5 hard sets'],
    ['compare my bench and squat', 'compare', 'beside'],
    ['move my workout to tomorrow', 'move_session', 'sessions may move'],
    ['can I train on Saturday instead of Friday', 'move_session', 'sessions may move'],
    ['I missed Monday, do it today or skip it?', 'move_session', 'Full body'],
    ['why is there a deload in my plan', 'why_deload', 'lets the tiredness'],
    ['when does my plan end', 'plan_end', '4 weeks; you are in week 3'],
    ['I only have dumbbells at home', 'other_equipment', 'with dumbbells'],
    ['the gym is closed this week', 'other_equipment', 'next to nothing'],
    ['this plan is boring', 'bored', 'change something'],
    ['why no curls in my plan', 'why_exercise', 'is in your plan'],
    ['my gym has no leg press', 'swap', 'Instead of leg press'],
    ['can you look at a video of my squat', 'form_check', 'cannot see you'],
    ['my hip feels weird after lunges', 'pain', 'comfortable'],
    ['where can I see my old workouts', 'app_help', 'History'],
    ['can you delete my last workout', 'app_help', 'History'],
    ['should I bulk or cut', 'energy_target', 'no calorie targets'],
    ['how far am I from a 140 kg squat', 'lift_goal', '17.5 kg are missing'],
    ['is my bench better than my squat', 'compare', 'beside'],
    ['why do my lifts feel weaker this week', 'plateau', 'nothing has come down'],
    ['what is a good weight to start Romanian deadlifts with', 'load_today', 'For a first time'],
    ['why 2 reps in reserve instead of going all out', 'why_load', 'on purpose'],
    ['Thursday works better for me than Friday', 'move_session', 'sessions may move'],
    ['there is no cable machine in my gym', 'other_equipment', 'what is left'],
    ['why does Vigor want to know my injuries', 'about_data', 'a plan follows from it'],
    ['how do I breathe when squatting heavy', 'how_to', 'Breathe in'],
    ['my rdl has been at 80 for ages, ideas?', 'progress_lift', 'steady at 104.3 kg'],
    ['did my bench go up?', 'progress_lift', '+4.9 kg in 6 weeks'],
    ['how much did I squat in my last session', 'last_session', '90 kg × 10'],
    ['what is my plan for next week', 'week', 'Next week: **3 sessions**'],
    ['my bench feels harder than last week', 'progress_lift', 'has not come down'],
    ['which exercises do I have on monday', 'day_content', 'Upper body'],
    ['what should I focus on', 'muscle_sets', 'Below your range: Hamstrings and Calves'],
    ['I want bigger shoulders', 'exercise_for', 'For shoulders'],
    ['I want to train 4 days', 'change_plan', 'Profile'],
    ['can my friend see my workouts', 'about_data', 'I see what you entered'],
    ['the timer doesn’t work', 'app_help', 'cannot see what went wrong'],
    ['my knees crack but dont hurt', 'knowledge', 'Knees adapt to load'],
    ['is running bad for knees', 'knowledge', 'For most people it is not'],
    ['best time of day to train', 'knowledge', 'one you can keep'],
    ['is 30 minutes enough', 'knowledge', 'Yes'],
    ['I’m 67 and have never lifted, where do I start', 'knowledge', 'not too late'],
  ])('%s', (question, intent, words) => {
    const answer = ask(question);
    expect(answer.intent).toBe(intent);
    expect(answer.first).toContain(words);
  });

  it('is of the nearest lift where the one that is named has no log', () => {
    const { first, citations } = ask('why is my bench press not going up', withoutBar);
    expect(first).toContain('no logged working sets of **Barbell bench press**');
    expect(first).toContain('**Machine chest press**: steady at 62 kg');
    expect(citations[0]?.articleId).toBe('training-plateau');
  });

  it('claims nothing of somebody who has logged nothing', () => {
    for (const question of ['why am I not getting stronger', 'my strongest lift', 'this month?']) {
      expect(ask(question, newcomer).text).not.toMatch(/\d kg/);
    }
    expect(ask('bench is stuck', newcomer).text).toContain('no logged working sets');
  });
});

describe('a short question', () => {
  it.each([
    [['How heavy should I bench?', 'why so light?'], 'why_load', 'Barbell bench press'],
    [['How heavy should I squat?', 'is that too much?'], 'why_load', 'Barbell back squat'],
    [['Do I need a deload?', 'why?'], 'why_deload', 'tiredness'],
    [['Should I do cardio?', 'how much?'], 'knowledge', '150'],
    [['I slept badly', 'should I still train?'], 'slept_badly', 'One bad night'],
    [['How is my bench going?', 'what can I do about it?'], 'progress_lift', 'bench press'],
    [['What should I do today?', 'how long will it take?'], 'today', '55 minutes'],
    [['swap bench press', 'why that one?'], 'why_exercise', 'Dumbbell bench press'],
    [['How many sets for chest this week?', 'and back?'], 'muscle_sets', 'Hard sets this week'],
    [['What are my records?', 'and for squat?'], 'records', 'Barbell back squat'],
    [['Why is my plan built like this?', 'can I change it?'], 'change_plan', 'Profile'],
    [['My knee hurts when I squat', 'what can I do instead?'], 'pain', 'comfortable'],
    [['How is my chest doing?', 'what exercises would help?'], 'exercise_for', 'For chest'],
    [['I only have 30 minutes', 'what should I drop?'], 'short_on_time', '30 minutes'],
    [['How is my squat going?', 'can I get it to 130 kg?'], 'lift_goal', '130 kg'],
    [['how much?'], 'unclear', 'not sure'],
  ])('%j', (messages, intent, words) => {
    const answer = talk(messages);
    expect(answer.intent).toBe(intent);
    expect(answer.first).toContain(words);
  });
});

describe('two questions in one', () => {
  it('get two answers, each with its own source', () => {
    const { text, citations } = ask('How long should I rest and what is RPE?');
    const articles = citations.map(({ articleId }) => articleId);
    expect(articles).toEqual(['training-rest-between-sets', 'training-rpe']);
    expect(text).toContain('[2]');
  });

  it('get one where care comes first', () => {
    expect(ask('My knee hurts when I squat. How much protein do I need?').intent).toBe('pain');
  });
});

describe('another language', () => {
  it.each([
    ['Wie schwer soll ich heute Bankdrücken?', 'nur Englisch', 'How heavy should I lift today?'],
    ['Warum werde ich nicht stärker?', 'nur Englisch', 'How is my training going?'],
    ['¿Cuánta proteína necesito?', 'solo entiende inglés', 'How much protein do I need?'],
    ['me duele un poco la rodilla', 'solo entiende inglés', 'It hurts when I train'],
  ])('is answered in that language, with questions to tap: %s', (question, words, example) => {
    const { intent, text, confidence } = ask(question);
    expect([intent, confidence]).toEqual(['other_language', 'low']);
    expect(text).toContain(words);
    expect(text).toContain(`- ${example}`);
  });

  it('says first what to do where something hurts', () => {
    expect(ask('Mir tut die Schulter weh').first).toContain('Lass diese Übung');
    expect(ask('me duele la espalda').first).toContain('deja ese ejercicio');
  });

  it.each([
    'what is a Romanian deadlift',
    'die hard fan of squats here, how heavy today?',
    'no pain no gain?',
    'rir',
    'hi',
    'press or fly',
  ])('is not taken from English: %s', (question) => {
    expect(ask(question, intermediateFacts, [], 'de').intent).not.toBe('other_language');
  });

  it('goes on in English when an example is tapped by its number', () => {
    const { text } = ask('Wie viel Eiweiß brauche ich?');
    const history: Exchange[] = [
      { role: 'member', text: 'Wie viel Eiweiß brauche ich?' },
      { role: 'coach', text },
    ];
    expect(ask('the first one', intermediateFacts, history).citations[0]?.articleId).toBe(
      'nutrition-protein',
    );
  });
});
