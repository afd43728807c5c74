import type { NextTarget } from '@vigor/contract';
import {
  applyDeload,
  daysBetween,
  displayWeight,
  type Exercise,
  suggestReturn,
  type WeightUnit,
} from '@vigor/training';
import {
  isDeload,
  setsOn,
  stepKgAt,
  type TargetFrame,
  type TargetItem,
} from './sessions.target-frame.ts';

const calibration = 'find your load anew: one you could lift 15 times, do 8, and see what is left';

export interface LastTime {
  item: TargetItem;
  exercise: Exercise;
  /** The heaviest of the last session, or the assistance; absent without a weight. */
  loadKg?: number;
}

/** After a break, or in a lighter week of the plan; nothing when training goes on as usual. */
export function lighterTargetFor(last: LastTime, frame: TargetFrame): NextTarget | undefined {
  return returnTarget(last, frame) ?? deloadTarget(last, frame);
}

function returnTarget(
  { item, exercise, loadKg }: LastTime,
  frame: TargetFrame,
): NextTarget | undefined {
  if (frame.lastTrainedOn === undefined) return undefined;
  const gapDays = daysBetween(frame.lastTrainedOn, frame.day);
  const stepKg = loadKg === undefined ? undefined : stepKgAt(loadKg, exercise, frame);
  const back = suggestReturn({ gapDays, loadKg, sets: item.sets, stepKg });
  if (back.rebuild === undefined) return undefined;
  const lighterKg = isAssisted(exercise) ? loadKg : back.loadKg;
  const dose = describeDose({ loadKg: lighterKg, sets: back.sets, rir: back.rirFloor }, frame.unit);
  const start = back.isRecalibration && loadKg !== undefined ? calibration : `start with ${dose}`;
  return toTarget(item, {
    loadKg: lighterKg,
    code: 'RETURN_BREAK',
    text: `${gapDays} days since you trained: ${start}. Back to normal within ${back.rebuild}.`,
  });
}

function deloadTarget(
  { item, exercise, loadKg }: LastTime,
  frame: TargetFrame,
): NextTarget | undefined {
  if (!isDeload(frame.day, frame)) return undefined;
  const stepKg = loadKg === undefined ? undefined : stepKgAt(loadKg, exercise, frame);
  const { role, rir, sets } = item;
  const lighter = applyDeload({ role, rir, sets, loadKg, stepKg });
  const dose = {
    loadKg: isAssisted(exercise) ? loadKg : lighter.loadKg,
    // A plan with sets for each week has lowered them already.
    sets: item.setsByWeek ? setsOn(frame.day, item, frame) : lighter.sets,
    rir: lighter.rir,
  };
  const text = `A lighter week: ${describeDose(dose, frame.unit)}.`;
  return toTarget(item, { loadKg: dose.loadKg, code: 'DELOAD_SCHEDULED', text });
}

/** Less assistance would be harder, so it stays. */
function isAssisted({ loadType }: Exercise): boolean {
  return loadType === 'assisted';
}

function toTarget(
  { exerciseId, repsMin, repsMax }: TargetItem,
  target: Pick<NextTarget, 'loadKg' | 'code' | 'text'>,
): NextTarget {
  return { exerciseId, repsMin, repsMax, ...target };
}

function describeDose(
  { loadKg, sets, rir }: { loadKg?: number; sets: number; rir?: number },
  unit: WeightUnit,
): string {
  const load = loadKg ? `${displayWeight(loadKg, unit)} ${unit}, ` : '';
  const reserve = rir === undefined ? '' : ` with at least ${rir} in reserve`;
  return `${load}${sets} ${sets === 1 ? 'set' : 'sets'}${reserve}`;
}
