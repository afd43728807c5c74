import type { EquipmentId, Level, Muscle, Pattern, StressTag } from './taxonomy.ts';

/** Snake case name of an exercise in the catalogue, for example `goblet_squat`. */
export type ExerciseId = string;

export const loadTypes = [
  'external',
  'bodyweight',
  'bodyweight_plus',
  'assisted',
  'band',
  'time',
  'distance',
] as const;
/** How an exercise is loaded, and so which fields a set of it has. */
export type LoadType = (typeof loadTypes)[number];

export interface Exercise {
  id: ExerciseId;
  name: string;
  aliases: string[];
  pattern: Pattern;
  secondaryPatterns?: Pattern[];
  /** A hard set counts 1 for each of these muscles … */
  primary: Muscle[];
  /** … and 0.5 for each of these. */
  secondary: Muscle[];
  /** All are required. `bodyweight` alone means: nothing is needed. */
  equipment: EquipmentId[];
  level: Level;
  mechanic: 'compound' | 'isolation' | 'isometric';
  force: 'push' | 'pull' | 'static' | 'mixed';
  unilateral: boolean;
  laterality: 'bilateral' | 'alternating' | 'per_side';
  loadType: LoadType;
  /** Share of body mass that is moved, 0–1; for bodyweight work. */
  bodyweightFraction?: number;
  /** Metabolic equivalents while working (2024 Adult Compendium). */
  met: number;
  setupSeconds?: number;
  secondsPerRep?: number;
  /** Useful repetitions, or seconds where `loadType` is `time`. */
  repRange: [number, number];
  rirFloor?: number;
  tags: StressTag[];
  regressions: ExerciseId[];
  progressions: ExerciseId[];
  substitutes: ExerciseId[];
  cues: string[];
  mistakes: string[];
  breathing?: string;
  stopIf?: string[];
  source: { text: 'original' };
}
