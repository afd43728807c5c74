import { describe, expect, it } from 'vitest';
import { understand } from './understanding/built-in-coach.understand.ts';

/** What members write, also in a hurry, and what they want. */
const messages: Record<string, readonly string[]> = {
  greeting: ['hi', 'Hello coach!', 'good morning', 'hey how are you'],
  thanks: ['thanks', 'thank you so much', 'great, thx', 'ok cool'],
  about_coach: ['who are you?', 'are you a bot', 'what can you do', 'help'],
  about_data: ['what do you know about me', 'is my data private'],
  unhappy: ['you are useless', 'that did not help'],
  celebrate: ['I did it!', 'I hit a new PR today', 'done'],
  app_help: ['how do I log a set', 'delete my account', 'how do I change my password'],
  own_profile: ['what is my goal', 'what equipment do I have', 'how old am I'],
  clearance: ['what helps until I am cleared to train', 'what should I ask my doctor'],
  may_do: ['can I do lunges', 'should I squat today'],
  unwell: ['I feel dizzy', 'I have a headache'],
  week_figures: ['how was my week', 'what did I do this week', 'compare this week with last week'],
  muscle_day: ['should I train legs today', 'when is my next leg day'],
  exercise_for: [
    'best exercise for chest',
    'exercises for back at home',
    'any good core exercises',
  ],
  micro: ['give me a 5 minute workout'],
  next_content: ['what is in my next session'],
  medicine: ['can I take ibuprofen before training', 'where do I get sarms'],
  diagnosis: ["what's wrong with my knee", 'do I have tendinitis', 'can you read my mri'],
  condition: ['can I train with asthma', 'I have diabetes, is lifting safe?', 'I am pregnant'],
  energy_target: ['how many calories should I eat', 'how do I lose weight fast', 'what is my bmi'],
  off_topic: ['how is the weather', 'tell me a joke', 'who is the president'],
  pain: ['my knee hurts when I squat', 'shoulder pain on bench', 'it hurts', 'my lower back aches'],
  ill: ["I've got a cold", 'I am sick', 'I have a fever'],
  equipment_busy: ['the rack is taken', 'someone is using the bench', 'all cables are busy'],
  first_rep: ["I can't do a pull-up", 'how do I get my first push up'],
  swap: ['swap squats', 'alternative to bench press', 'I hate lunges', 'what instead of deadlifts'],
  short_on_time: [
    'I only have 20 minutes',
    'no time today',
    'make it shorter',
    'half an hour today',
  ],
  break: ['I missed 10 days', "haven't trained in two weeks", 'I was on holiday for 3 weeks'],
  deload: ['do I need a deload', 'should I take an easy week', 'make this week easier'],
  slept_badly: ['I slept badly', 'only slept 4 hours', 'terrible night'],
  tired: ["I'm exhausted", 'no energy today', 'I feel so tired lately'],
  motivation: ['no motivation', "I don't feel like training", 'motivate me', "can't be bothered"],
  change_plan: ['make me a new plan', 'switch to pounds'],
  plates: ['plates for 102.5 kg', 'how do I load 80kg on the bar', 'which plates for my bench'],
  warm_up_sets: ['warm up sets for squat at 100', 'warmup for 80 kg bench', 'ramp up to deadlifts'],
  convert: ['185 lbs in kg', 'what is 100 kg in pounds'],
  one_rep_max: ['my squat 1rm', '5 reps at 80 kg, what is my max', 'what is my bench max'],
  why_load: ['why only 70 kg on bench', 'where does this weight come from'],
  plan_dose: ['how many sets of squats do I have', 'how long should I rest on bench'],
  load_today: [
    'how heavy should I bench today',
    'what weight for squats',
    'what should I deadlift',
  ],
  last_session: ['how was my last workout', 'what did I bench last time', 'when did I last squat'],
  records: ['what are my records', 'my bench pr', 'any new PRs?', 'my best squat'],
  streak: ['what is my streak', 'how consistent am I'],
  progress_lift: ['how is my squat going', 'is my bench improving', 'my deadlift is stuck'],
  muscle_sets: [
    'am I training back enough',
    'which muscles am I neglecting',
    'enough sets for chest?',
  ],
  progress: ['how am I doing', 'show me my progress', 'am I getting stronger'],
  week: ['what does my week look like', 'how many sessions are planned, which days do I train'],
  today: ['what should I do today', "what's my next workout", 'should I train today', 'what now'],
  why_exercise: ['why bench press', 'what muscles does the deadlift work', 'why do I do rows'],
  why_plan: ['why is my plan like this', 'explain my plan', 'which plan would suit me'],
  how_to: ['how do I squat', 'deadlift form', 'tips for pull-ups', 'teach me the hip thrust'],
  compare: ['squats or leg press', 'chin-ups vs pull-ups'],
  effort_feedback: ['that was too easy', 'the workout was way too hard'],
  knowledge: ['what is a superset', 'is creatine safe', 'how much sleep do I need'],
};

describe('understand', () => {
  it.each(
    Object.entries(messages).flatMap(([intent, texts]) => texts.map((text) => [intent, text])),
  )('takes as %s: %s', (intent, text) => {
    expect(understand(text).intent).toBe(intent);
  });

  it.each([
    ['wat shuld i do todya', 'today'],
    ['how hevy shoud i bnech', 'load_today'],
    ['dedlift form pls', 'how_to'],
    ['i hav no tiem', 'short_on_time'],
    ['im exhuasted', 'tired'],
    ['sqaut 1rm', 'one_rep_max'],
    ['alternatve to lunges', 'swap'],
    ['my sholder hurts', 'pain'],
    ['what is my streek', 'streak'],
    ['platse for 100 kg', 'plates'],
  ])('forgives the slips in “%s”', (text, intent) => {
    expect(understand(text).intent).toBe(intent);
  });

  it('reads numbers with their units, in words and in figures', () => {
    expect(understand('I did 5 reps at 82,5kg').mentions).toMatchObject({
      reps: 5,
      weights: [{ value: 82.5, unit: 'kg' }],
    });
    expect(understand('225 lbs x 3 @ rpe 9').mentions).toMatchObject({
      reps: 3,
      rir: 1,
      weights: [{ value: 225, unit: 'lb' }],
    });
    expect(understand('I have half an hour').mentions.minutes).toBe(30);
    expect(understand('two weeks off').mentions.days).toBe(14);
  });

  it('tells the back of the body from coming back', () => {
    expect(understand('my back hurts').mentions.regions).toEqual(['back']);
    expect(understand('I am back after a break').mentions.regions).toEqual([]);
  });

  it('does not stumble over words that every object has', () => {
    for (const text of ['constructor', '__proto__', 'toString hasOwnProperty', 'valueOf my back']) {
      expect(understand(text).intent).toBe('knowledge');
    }
  });
});
