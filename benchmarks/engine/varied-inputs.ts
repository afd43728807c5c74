import {
  type ConditionId,
  cardioModes,
  type EquipmentId,
  goals,
  levels,
  type PlanInput,
} from '@vigor/training';

const equipments: EquipmentId[][] = [
  ['bodyweight', 'mat', 'wall', 'chair'],
  ['dumbbell', 'adjustable_bench', 'mat'],
  ['barbell', 'rack', 'plates', 'adjustable_bench', 'pullup_bar'],
  ['kettlebell', 'band', 'loop_band'],
  ['cable', 'machine_row', 'machine_pulldown', 'machine_chest_press', 'leg_press', 'dumbbell'],
];
const conditionSets: ConditionId[][] = [
  [],
  [],
  ['low_back_pain'],
  ['patellofemoral_pain'],
  ['shoulder_impingement', 'wrist_pain'],
  ['hypertension'],
  ['pregnancy_t2_t3'],
];
const minutes = [15, 20, 30, 45, 60, 75, 90];
const ages = [17, 24, 33, 42, 51, 66, 78];
const sexes = ['male', 'female', 'unspecified'] as const;

/** Members of every kind, always the same ones; the lists repeat after different lengths. */
export function listVariedInputs(count: number): PlanInput[] {
  return Array.from({ length: count }, (_, index) => ({
    goal: at(goals, index),
    level: at(levels, Math.floor(index / goals.length)),
    daysPerWeek: 1 + (index % 7),
    minutesPerSession: at(minutes, Math.floor(index / 3)),
    equipment: at(equipments, index),
    injuries: at(conditionSets, Math.floor(index / 2)).map((condition) => ({ condition })),
    screening: { chestPain: 'no' },
    ageYears: at(ages, Math.floor(index / 5)),
    sex: at(sexes, index),
    bodyMassKg: 55 + (index % 50),
    heightCm: 155 + (index % 40),
    likes: [],
    dislikes: [],
    noiseOrSpaceLimited: index % 4 === 0,
    cardioPreference: [at(cardioModes, index)],
    weeks: 1 + (index % 12),
    seed: index,
  }));
}

function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('An empty list has no entries to choose from.');
  return item;
}
