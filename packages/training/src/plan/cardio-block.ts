import type { CardioBlock } from '../model/plan.ts';
import type { CardioMode } from '../model/taxonomy.ts';
import { insideMode } from './cardio-modes.ts';
import { rpeOfIntensity, steadyCardioText } from './cardio-text.ts';
import type { PlanContext } from './plan-context.ts';

/** A steady block with its minutes for every week, within the member's effort limit. */
export function cardioBlock(
  mode: CardioMode,
  intensity: 'easy' | 'moderate',
  minutesByWeek: readonly number[],
  { constraints }: PlanContext,
): CardioBlock {
  return {
    mode,
    intensity,
    minutes: minutesByWeek[0] ?? 0,
    minutesByWeek: [...minutesByWeek],
    rpeMax: Math.min(rpeOfIntensity[intensity], constraints.rpeMax),
    text: steadyCardioText(mode, intensity),
  };
}

/** The same block with so many easy minutes more in every week. */
export function extendCardio(
  block: CardioBlock | undefined,
  minutes: number,
  weeks: number,
  context: PlanContext,
): CardioBlock {
  const base =
    block ?? cardioBlock(insideMode(context), 'easy', Array<number>(weeks).fill(0), context);
  const minutesByWeek = base.minutesByWeek.map((each) => each + minutes);
  const isMixed = block !== undefined && block.intensity !== 'easy';
  const text = isMixed ? `${base.text} Take the last ${minutes} min easily.` : base.text;
  return { ...base, minutes: minutesByWeek[0] ?? 0, minutesByWeek, text };
}
