import type { ProfileEdit } from '@vigor/contract';
import type { EquipmentId, Goal, Level } from '@vigor/training';

/** A kind of member, and how much of a history one of this kind has. */
export interface Variety {
  name: string;
  goal: Goal;
  level: Level;
  daysPerWeek: number;
  minutesPerSession: number;
  equipment: EquipmentId[];
  sex: 'male' | 'female';
  bodyMassKg: number;
  historyWeeks: number;
  /** Without a session before today: days on which the benchmark logs some. */
  freeDays: number;
  /** Sets to keep of the history, spread evenly over it; all where it is absent. */
  setsAtMost?: number;
}

const weeksInYear = 52;
const yearsOfVeteran = 10;
const weeksOfNewcomer = 4;
const varietyCount = 20;
const setsOfMember = 1_000;
/** Nobody logs twice a day; each of these days is good for one session of each member. */
export const freeDaysOfTypical = 10;

const goals: Goal[] = ['strength', 'hypertrophy', 'fat_loss', 'general_health'];
const levels: Level[] = ['beginner', 'intermediate', 'advanced'];
const minutes = [45, 60, 75];
const gym: EquipmentId[] = [
  'barbell',
  'rack',
  'plates',
  'adjustable_bench',
  'dumbbell',
  'cable',
  'pullup_bar',
  'leg_press',
];
const home: EquipmentId[] = ['dumbbell', 'adjustable_bench', 'mat', 'pullup_bar'];

/** Twenty kinds of members, each with about a thousand sets over twelve months. */
export const typicalVarieties: Variety[] = Array.from({ length: varietyCount }, (_, index) => ({
  name: `typical${index + 1}`,
  goal: goals[index % goals.length] ?? 'strength',
  level: levels[index % levels.length] ?? 'beginner',
  daysPerWeek: 2 + (index % 3),
  minutesPerSession: minutes[Math.floor(index / 2) % minutes.length] ?? 60,
  equipment: index % 5 === 0 ? home : gym,
  sex: index % 2 === 0 ? 'male' : 'female',
  bodyMassKg: 58 + 2 * index,
  historyWeeks: weeksInYear,
  freeDays: freeDaysOfTypical,
  setsAtMost: setsOfMember,
}));

const lifter: Omit<Variety, 'name' | 'historyWeeks'> = {
  freeDays: 1,
  goal: 'hypertrophy',
  level: 'intermediate',
  daysPerWeek: 4,
  minutesPerSession: 60,
  equipment: gym,
  sex: 'female',
  bodyMassKg: 68,
};

/** Four sessions a week for ten years. */
export const veteran: Variety = {
  ...lifter,
  name: 'veteran',
  historyWeeks: yearsOfVeteran * weeksInYear,
};

/** The same member after the first month. */
export const newcomer: Variety = { ...lifter, name: 'newcomer', historyWeeks: weeksOfNewcomer };

export function profileOf(variety: Variety): ProfileEdit {
  return {
    birthDate: '1990-04-12',
    sex: variety.sex,
    heightCm: 172,
    weightKg: variety.bodyMassKg,
    fitnessLevel: variety.level,
    goals: [variety.goal],
    equipment: variety.equipment,
    daysPerWeek: variety.daysPerWeek,
    minutesPerSession: variety.minutesPerSession,
    screening: { answers: { chestPain: 'no', heartDisease: 'no' } },
    onboardingStep: 'done',
  };
}
