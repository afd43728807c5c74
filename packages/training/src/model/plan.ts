import type { ExerciseId } from './exercise.ts';
import type { ScreeningAnswers } from './screening.ts';
import type {
  CardioMode,
  ConditionId,
  EquipmentId,
  Goal,
  Level,
  MuscleGroup,
  Pattern,
} from './taxonomy.ts';

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Injury {
  condition: ConditionId;
  side?: 'left' | 'right' | 'both';
  /** Pain now, 0 (none) to 10. */
  painNow?: number;
}

/** What one exercise was last known to be worth, from logged sets. */
export interface KnownStrength {
  exerciseId: ExerciseId;
  e1rmKg: number;
}

export interface PlanInput {
  goal: Goal;
  secondaryGoal?: Goal;
  level: Level;
  /** 1–7. */
  daysPerWeek: number;
  /** 5–120. */
  minutesPerSession: number;
  /** ISO weekdays, Monday is 1. */
  availableWeekdays?: Weekday[];
  /** What the member owns; `bodyweight` is always implied, walls and chairs are not. */
  equipment: EquipmentId[];
  injuries: Injury[];
  screening: ScreeningAnswers;
  /** 16–100. */
  ageYears: number;
  sex?: 'male' | 'female' | 'unspecified';
  bodyMassKg?: number;
  heightCm?: number;
  likes: ExerciseId[];
  dislikes: ExerciseId[];
  dislikedPatterns?: Pattern[];
  /** No jumping: neighbours, low ceilings. */
  noiseOrSpaceLimited?: boolean;
  knownStrength?: KnownStrength[];
  /** Exercises that were main lifts in the last two blocks. */
  recentMainLifts?: ExerciseId[];
  cardioPreference?: CardioMode[];
  /** Muscle groups or patterns to favour when time is short. */
  focus?: MuscleGroup[];
  /** Length of the block, 1–12 weeks; 4 unless told. */
  weeks?: number;
  /** Any integer; the same input and seed give the same plan. */
  seed?: number;
}

export const reasonCodes = [
  'SPLIT_BY_DAYS',
  'FREQ_2X',
  'PATTERN_GAP',
  'VOLUME_TARGET',
  'VOLUME_BELOW_TIME',
  'ORDER_PRIORITY',
  'INJURY_EXCLUDED',
  'INJURY_SUBSTITUTED',
  'EQUIP_SUBSTITUTED',
  'LEVEL_EASIER',
  'LIKED',
  'DISLIKED_REMOVED',
  'TIME_TRIM',
  'SUPERSET_TIME',
  'LOAD_FROM_E1RM',
  'LOAD_CALIBRATE',
  'PROGRESS_REPS',
  'PROGRESS_LOAD',
  'HOLD',
  'REDUCE',
  'DELOAD_SCHEDULED',
  'DELOAD_FATIGUE',
  'RETURN_BREAK',
  'READINESS_CUT',
  'AGE_ADJUST',
  'CARDIO_WHO',
  'SAFETY_BLOCK',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** One sentence of the explanation, with its numbers in it. */
export interface Reason {
  code: ReasonCode;
  text: string;
}

export const slotRoles = [
  'power',
  'main',
  'accessory',
  'isolation',
  'core',
  'carry',
  'drill',
] as const;
/** Where an exercise stands in a session; decides repetitions, rest and what is trimmed first. */
export type SlotRole = (typeof slotRoles)[number];

export interface PlanExercise {
  exerciseId: ExerciseId;
  name: string;
  role: SlotRole;
  /** Sets in week 1; `setsByWeek[0]`. 1–10. */
  sets: number;
  /** One entry a week of the block. */
  setsByWeek: number[];
  repsMin: number;
  repsMax: number;
  /** For holds: seconds a set, and `repsMin = repsMax = 1`. */
  holdSeconds?: number;
  /** Repetitions in reserve at the end of a set. */
  rir: number;
  /** 10 − `rir`. */
  rpe: number;
  restSeconds: number;
  /** Lowering, pause, lifting, pause; for example `2-0-1-0`, `X` is explosive. */
  tempo?: string;
  /** Working load; for dumbbells of one. */
  loadKg?: number;
  rampSets: number;
  /** 2 where repetitions are for each side. */
  sides: 1 | 2;
  /** Exercises with the same group are done back to back. */
  supersetGroup?: string;
  /** Set where a condition limits the exercise. */
  modification?: string;
  why: Reason;
}

export interface WarmupStep {
  text: string;
  exerciseId?: ExerciseId;
  seconds: number;
}

export interface CardioBlock {
  mode: CardioMode;
  intensity: 'easy' | 'moderate' | 'vigorous' | 'hiit';
  minutes: number;
  /** One entry a week of the block. */
  minutesByWeek: number[];
  rpeMax: number;
  text: string;
}

export const dayKinds = ['strength', 'cardio_mobility', 'mobility', 'walk'] as const;
export type DayKind = (typeof dayKinds)[number];

export interface PlanDay {
  /** Stable inside one plan: `d1`, `d2` … */
  key: string;
  name: string;
  kind: DayKind;
  weekday: Weekday;
  /** Has hard resistance work or vigorous cardio. */
  isHard: boolean;
  warmup: WarmupStep[];
  exercises: PlanExercise[];
  cardio?: CardioBlock;
  cooldown: WarmupStep[];
  /** Of the longest week, by the time model; never above the minutes asked for. */
  estimatedSeconds: number;
}

/** Cardio that does not fit inside the sessions: walks on other days. */
export interface OutsideCardio extends CardioBlock {
  weekdays: Weekday[];
}

export interface MuscleVolume {
  group: MuscleGroup;
  minSets: number;
  targetSets: number;
  maxSets: number;
  /** Fractional hard sets planned, one entry a week. */
  plannedSetsByWeek: number[];
  /** The time or the filters did not allow the minimum. */
  isBelowMin: boolean;
}

export interface TrainingPlan {
  name: string;
  goal: Goal;
  level: Level;
  weeks: number;
  weekKinds: ('build' | 'deload')[];
  splitName: string;
  days: PlanDay[];
  outsideCardio: OutsideCardio[];
  muscleVolumes: MuscleVolume[];
  explanation: Reason[];
  /** What the member should know before starting; already in words. */
  warnings: string[];
}

/** Why no plan is given, and what to do instead. */
export interface SafetyCard {
  kind: 'emergency' | 'clearance' | 'age';
  title: string;
  body: string;
  actions: string[];
}

export type PlanResult = { ok: true; plan: TrainingPlan } | { ok: false; card: SafetyCard };
