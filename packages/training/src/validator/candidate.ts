import type { CardioBlock, DayKind, ReasonCode, SlotRole, Weekday } from '../model/plan.ts';
import type { CardioMode, Goal } from '../model/taxonomy.ts';

/** A plan as somebody wrote it: anything may be missing or out of bounds. */
export interface CandidatePlan {
  name?: string;
  goal?: Goal;
  weeks?: number;
  weekKinds: ('build' | 'deload' | undefined)[];
  splitName?: string;
  days: CandidateDay[];
  outsideCardio: CandidateCardio[];
  explanation: CandidateReason[];
  warnings: string[];
}

export interface CandidateDay {
  key?: string;
  name?: string;
  kind?: DayKind;
  weekday?: Weekday;
  warmup: CandidateStep[];
  exercises: CandidateExercise[];
  cardio?: CandidateCardio;
  cooldown: CandidateStep[];
}

export interface CandidateExercise {
  /** Id or name, as written. */
  named?: string;
  role?: SlotRole;
  sets?: number;
  setsByWeek: (number | undefined)[];
  reps?: [number, number];
  holdSeconds?: number;
  rir?: number;
  restSeconds?: number;
  tempo?: string;
  loadKg?: number;
  rampSets?: number;
  sides?: number;
  supersetGroup?: string;
  modification?: string;
  why?: CandidateReason;
}

export interface CandidateStep {
  text?: string;
  named?: string;
  seconds?: number;
}

export interface CandidateCardio {
  mode?: CardioMode;
  intensity?: CardioBlock['intensity'];
  minutes?: number;
  minutesByWeek: (number | undefined)[];
  rpeMax?: number;
  text?: string;
  weekdays: Weekday[];
}

export interface CandidateReason {
  code?: ReasonCode;
  text?: string;
}
