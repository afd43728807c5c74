import type { PlanDay } from '@vigor/contract';
import { type BuildSetting, buildExercise, type ExerciseFacts } from './build-exercise.ts';
import { RUNNING_SESSION_VERSION, type RunningSession } from './running-session.ts';

export interface StartInput {
  name: string;
  nowMs: number;
  plan?: { planId: string; week: number; day: PlanDay };
  /** Facts of an exercise by id; an unknown one is left out. */
  findFacts: (exerciseId: string) => ExerciseFacts | undefined;
}

/** A session ready to be trained, from a day of a plan or empty. */
export function startSession(input: StartInput, setting: BuildSetting): RunningSession {
  const { plan } = input;
  const exercises = (plan?.day.exercises ?? []).flatMap((planned) => {
    const facts = input.findFacts(planned.exerciseId);
    return facts ? [buildExercise({ facts, planned, week: plan?.week }, setting)] : [];
  });
  return {
    version: RUNNING_SESSION_VERSION,
    id: setting.newId(),
    planId: plan?.planId,
    planDayId: plan?.day.id,
    name: input.name,
    startedAt: new Date(input.nowMs).toISOString(),
    note: '',
    exercises,
    stopSigns: [],
  };
}
