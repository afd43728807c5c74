import type { PlanExercise, PlanInput, TrainingPlan } from '../model/plan.ts';
import { equipmentIds } from '../model/taxonomy.ts';
import type { RuleId, ValidationResult } from './finding.ts';

/** A healthy member with a full gym and 45 minutes on three days; for tests. */
export function sampleMember(change: Partial<PlanInput> = {}): PlanInput {
  return {
    goal: 'hypertrophy',
    level: 'intermediate',
    daysPerWeek: 3,
    minutesPerSession: 60,
    equipment: [...equipmentIds],
    injuries: [],
    screening: {},
    ageYears: 35,
    likes: [],
    dislikes: [],
    seed: 1,
    ...change,
  };
}

/** An exercise as a model writes it. */
export interface SampleExercise {
  name: string;
  sets: number;
  reps: string;
  rir: number;
  rest: number;
  [field: string]: unknown;
}

export interface SampleDay {
  name: string;
  weekday: number;
  warmup: unknown[];
  exercises: SampleExercise[];
  cooldown: unknown[];
  [field: string]: unknown;
}

export interface SampleCandidate {
  name: string;
  days: SampleDay[];
  [field: string]: unknown;
}

export function sampleExercise(name: string, change: Partial<SampleExercise> = {}): SampleExercise {
  return { name, sets: 3, reps: '8-12', rir: 2, rest: 120, ...change };
}

/** A sound three-day plan in a model's own words, which passes every rule for `sampleMember`. */
export function sampleCandidate(): SampleCandidate {
  const day = (name: string, weekday: number, names: string[]): SampleDay => ({
    name,
    weekday,
    warmup: [{ text: 'Five minutes of easy cycling.', seconds: 300 }],
    exercises: names.map((exercise) => sampleExercise(exercise)),
    cooldown: [{ text: 'Walk slowly.', seconds: 180 }],
  });
  return {
    name: 'Three steady days',
    days: [
      day('Full body A', 1, ['goblet_squat', 'db_bench_press', 'seated_cable_row', 'dead_bug']),
      day('Full body B', 3, ['db_rdl', 'machine_shoulder_press', 'lat_pulldown', 'pallof_press']),
      day('Full body C', 5, ['leg_press', 'machine_chest_press', 'machine_row', 'plank']),
    ],
  };
}

/** The sample after a change. */
export function candidateWith(change: (candidate: SampleCandidate) => void): SampleCandidate {
  const candidate = sampleCandidate();
  change(candidate);
  return candidate;
}

/** The sample with other fields on the first exercise of the first day. */
export function withFirst(change: Partial<SampleExercise>): SampleCandidate {
  return candidateWith(({ days }) => Object.assign(days[0]?.exercises[0] ?? {}, change));
}

/** The plan of a result that has one. */
export function planOf(result: ValidationResult): TrainingPlan {
  if (!result.plan) throw new Error(JSON.stringify(result.findings));
  return result.plan;
}

/** The rules that found something, each once. */
export function idsOf(result: ValidationResult): RuleId[] {
  return [...new Set(result.findings.map((finding) => finding.id))].sort();
}

export function exerciseIds(plan: TrainingPlan): string[] {
  return plan.days.flatMap((day) => day.exercises.map((planned) => planned.exerciseId));
}

/** The first exercise of the first day. */
export function firstOf(plan: TrainingPlan): PlanExercise {
  const first = plan.days[0]?.exercises[0];
  if (!first) throw new Error('The plan has no exercise.');
  return first;
}
