import fc from 'fast-check';
import { exercises } from '../catalogue/catalogue.ts';
import type { PlanInput, Weekday } from '../model/plan.ts';
import {
  cardioModes,
  conditionIds,
  type EquipmentId,
  equipmentIds,
  goals,
  levels,
  muscleGroups,
} from '../model/taxonomy.ts';

/** What members typically have: nothing, some at home, a rack, a gym. */
export const equipmentClasses: Record<'none' | 'home' | 'barbell' | 'gym', EquipmentId[]> = {
  none: [],
  home: ['dumbbell', 'band', 'chair', 'wall', 'mat', 'stairs'],
  barbell: ['barbell', 'rack', 'plates', 'adjustable_bench', 'pullup_bar', 'wall'],
  gym: [...equipmentIds],
};

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const trainable = exercises.filter(
  ({ pattern }) => pattern !== 'mobility' && pattern !== 'locomotion',
);

/** Members with nothing that stops them from training: every plan of these must be given. */
export const planInputArbitrary: fc.Arbitrary<PlanInput> = fc.record(
  {
    goal: fc.constantFrom(...goals),
    level: fc.constantFrom(...levels),
    daysPerWeek: fc.integer({ min: 1, max: 7 }),
    minutesPerSession: fc.oneof(
      fc.constantFrom(5, 10, 15, 20, 30, 40, 45, 60, 75, 90, 120),
      fc.integer({ min: 5, max: 120 }),
    ),
    availableWeekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    equipment: fc.oneof(
      fc.constantFrom(...Object.values(equipmentClasses)),
      fc.subarray([...equipmentIds]),
    ),
    injuries: fc.uniqueArray(
      fc.record({
        condition: fc.constantFrom(...conditionIds),
        painNow: fc.integer({ min: 0, max: 10 }),
      }),
      { maxLength: 2, selector: (injury) => injury.condition },
    ),
    screening: fc.constantFrom({}, { inactive: true }, { bloodPressure: 'controlled' as const }),
    ageYears: fc.integer({ min: 16, max: 90 }),
    likes: fc.uniqueArray(fc.constantFrom(...trainable.map(({ id }) => id)), { maxLength: 3 }),
    dislikes: fc.uniqueArray(fc.constantFrom(...exercises.map(({ id }) => id)), { maxLength: 6 }),
    noiseOrSpaceLimited: fc.boolean(),
    cardioPreference: fc.subarray([...cardioModes], { maxLength: 2 }),
    focus: fc.subarray([...muscleGroups], { maxLength: 2 }),
    weeks: fc.integer({ min: 1, max: 12 }),
    seed: fc.integer(),
  },
  {
    requiredKeys: [
      'goal',
      'level',
      'daysPerWeek',
      'minutesPerSession',
      'equipment',
      'injuries',
      'screening',
      'ageYears',
      'likes',
      'dislikes',
    ],
  },
);

/** A healthy beginner with a full gym who wants muscle, three times 45 minutes. */
export const typicalInput: PlanInput = {
  goal: 'hypertrophy',
  level: 'beginner',
  daysPerWeek: 3,
  minutesPerSession: 45,
  equipment: equipmentClasses.gym,
  injuries: [],
  screening: {},
  ageYears: 30,
  likes: [],
  dislikes: [],
  seed: 1,
};
