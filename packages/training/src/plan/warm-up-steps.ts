import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { WarmupStep } from '../model/plan.ts';
import { allowedBalance, pickDrills } from './pick-drills.ts';
import type { PlanContext } from './plan-context.ts';
import type { DayFocus } from './split.ts';

/** Ways to raise the pulse, the usual ones first; equipment and conditions decide. */
const raisers: readonly ExerciseId[] = [
  'march_in_place',
  'step_touch',
  'bike',
  'elliptical',
  'treadmill_walk',
  'seated_march',
];
const longWarmupSeconds = 120;
const drillSeconds = 40;
const activationSeconds = 40;
/** Balance work of a session (WHO 2020: on three days or more from 65). */
const balanceSeconds = { usual: 90, short: 30, shortBelowMinutes: 20 };
const stretchSeconds = 60;
const stretchFromSeconds = 150;
const balanceStanceText =
  'Balance: stand with one foot right in front of the other, a worktop or wall in reach, both ways.';

/**
 * Raise, mobilise, activate: the steps of a warm-up, which add up to `seconds`. Very short sessions
 * start with their first movement at ease.
 */
export function warmUpSteps(
  seconds: number,
  day: { focus: DayFocus; first?: Exercise },
  context: PlanContext,
): WarmupStep[] {
  if (seconds < longWarmupSeconds) return [easyStart(seconds, day.first)];
  const drills = pickDrills(day.focus, 'warm_up', context).slice(0, 2);
  const activation = day.first === undefined ? 0 : activationSeconds;
  const raiseSeconds = seconds - drills.length * drillSeconds - activation;
  return [
    raise(raiseSeconds, context),
    ...drills.map((drill) => ({
      text: `${drill.name}, slow and easy.`,
      exerciseId: drill.id,
      seconds: drillSeconds,
    })),
    ...(day.first === undefined ? [] : [activate(day.first)]),
  ];
}

function easyStart(seconds: number, first: Exercise | undefined): WarmupStep {
  if (first === undefined) return { text: 'Start at an easy pace.', seconds };
  return { text: `${first.name}, easy and unhurried.`, exerciseId: first.id, seconds };
}

function raise(seconds: number, { allowedById, input }: PlanContext): WarmupStep {
  const liked = input.likes.find((id) => allowedById.get(id)?.pattern === 'locomotion');
  const id = liked ?? raisers.find((one) => allowedById.has(one));
  const exercise = id === undefined ? undefined : allowedById.get(id);
  if (exercise === undefined) {
    return { text: 'Walk or march on the spot until you feel warm.', seconds };
  }
  return { text: `${exercise.name} until you feel warm.`, exerciseId: exercise.id, seconds };
}

function activate(first: Exercise): WarmupStep {
  return {
    text: `${first.name}: one light practice set at half effort.`,
    exerciseId: first.id,
    seconds: activationSeconds,
  };
}

/** Seconds of balance work in every session of members who need it; 0 for others. */
export function balanceSecondsOf({ constraints, input }: PlanContext): number {
  if (constraints.balanceDaysMin === 0) return 0;
  const isShort = input.minutesPerSession < balanceSeconds.shortBelowMinutes;
  return isShort ? balanceSeconds.short : balanceSeconds.usual;
}

/** The balance work of the session with this number in the week; harder later in the week. */
export function balanceStep(dayIndex: number, context: PlanContext): WarmupStep {
  const exercises = allowedBalance(context);
  const exercise = exercises[dayIndex % Math.max(1, exercises.length)];
  const seconds = balanceSecondsOf(context);
  if (exercise === undefined) return { text: balanceStanceText, seconds };
  return {
    text: `Balance: ${exercise.name.toLowerCase()}, both sides, with something steady in reach.`,
    exerciseId: exercise.id,
    seconds,
  };
}

/** Easy movement, one or two stretches where there is time, breathing; adds up to `seconds`. */
export function coolDownSteps(
  seconds: number,
  focus: DayFocus,
  context: PlanContext,
): WarmupStep[] {
  const count = Math.min(2, Math.floor((seconds - stretchFromSeconds / 2) / stretchSeconds));
  const stretches = pickDrills(focus, 'stretch', context).slice(0, Math.max(0, count));
  const breathing = context.allowedById.get('diaphragm_breathing');
  return [
    ...stretches.map((stretch) => ({
      text: `${stretch.name}, gently, never above 5 of 10.`,
      exerciseId: stretch.id,
      seconds: stretchSeconds,
    })),
    {
      text: 'Walk slowly or sit, and breathe out longer than in.',
      exerciseId: breathing?.id,
      seconds: seconds - stretches.length * stretchSeconds,
    },
  ];
}
