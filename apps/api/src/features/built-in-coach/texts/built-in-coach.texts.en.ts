import type { Muscle, MuscleGroup } from '@vigor/training';
import { careTexts } from './built-in-coach.care.en.ts';
import { changeTexts } from './built-in-coach.change.en.ts';
import { liftTexts } from './built-in-coach.lifts.en.ts';
import { loadTexts } from './built-in-coach.load.en.ts';
import { ownTexts, planTexts, techniqueTexts } from './built-in-coach.plan.en.ts';
import { progressTexts } from './built-in-coach.progress.en.ts';
import { scheduleTexts } from './built-in-coach.schedule.en.ts';
import { sessionTexts } from './built-in-coach.session.en.ts';
import { talkTexts } from './built-in-coach.talk.en.ts';
import { type CoachStyle, tone } from './built-in-coach.tone.en.ts';

const muscles: Record<MuscleGroup, string> = {
  chest: 'Chest',
  back: 'Back',
  quads: 'Quads',
  hamstrings: 'Hamstrings',
  glutes: 'Glutes',
  shoulders: 'Shoulders',
  biceps: 'Biceps',
  triceps: 'Triceps',
  calves: 'Calves',
  core: 'Core',
};

const muscleNames: Record<Muscle, string> = {
  chest: 'chest',
  lats: 'lats',
  upper_back: 'upper back',
  traps_upper: 'upper traps',
  front_delt: 'front shoulders',
  side_delt: 'side shoulders',
  rear_delt: 'rear shoulders',
  biceps: 'biceps',
  triceps: 'triceps',
  forearms: 'forearms',
  abs: 'abs',
  obliques: 'side abs',
  erectors: 'lower back',
  glutes: 'glutes',
  quads: 'quads',
  hamstrings: 'hamstrings',
  adductors: 'inner thighs',
  abductors: 'outer hips',
  calves: 'calves',
  hip_flexors: 'hip flexors',
  serratus: 'the muscles around the ribs',
  neck: 'neck',
};

function joined(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const english = {
  formatLocale: 'en-GB',
  session: sessionTexts,
  progress: progressTexts,
  lifts: liftTexts,
  schedule: scheduleTexts,
  load: loadTexts,
  change: changeTexts,
  care: careTexts,
  plan: planTexts,
  technique: techniqueTexts,
  own: ownTexts,
  talk: talkTexts,
  muscles,
  muscleNames,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  days: {
    near: (away: number): string | undefined =>
      ({ '-1': 'yesterday', '0': 'today', '1': 'tomorrow' })[String(away)],
    weekday: (name: string) => `on ${name}`,
    date: (date: string) => `on ${date}`,
  },
  /** What a “yes” to a question of the coach asks; understood like a member's own words. */
  questions: {
    shorter: 'I only have 20 minutes',
    nextContent: 'What is in my next session?',
    micro: 'Show me a 5 minute workout',
    deload: 'Do I need a deload?',
    records: 'What are my records?',
    load: (name: string) => `How heavy should ${name} be?`,
    warmUp: (name: string) => `Warm-up sets for ${name}`,
    plates: (weight: string) => `Plates for ${weight}`,
    swap: (name: string) => `What can I do instead of ${name}?`,
    howTo: (name: string) => `How do I do ${name}?`,
    improve: (name: string) => `How can I improve my ${name}?`,
    pain: 'How do I tell pain from effort?',
  },
  /** “Legs” for all that legs consist of. */
  muscleWords: (groups: readonly MuscleGroup[]): string => {
    const key = groups.join(' ');
    if (key === 'quads hamstrings glutes calves') return 'legs';
    if (key === 'biceps triceps') return 'arms';
    return joined(groups.map((group) => muscles[group].toLowerCase()));
  },
  rest: (seconds: number): string => {
    if (seconds % 60 !== 0) return `${seconds} seconds`;
    return seconds === 60 ? '1 minute' : `${seconds / 60} minutes`;
  },
  either: (items: readonly string[]): string =>
    items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`,
  list: joined,
} as const;

export type Texts = typeof english & { tone: (typeof tone)[CoachStyle] };

/** English is all there is so far; the member's language chooses where there are more. */
export function textsFor(style: CoachStyle): Texts {
  return { ...english, tone: tone[style] };
}
