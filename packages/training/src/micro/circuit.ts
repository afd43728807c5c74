import type { Constraints } from '../safety/constraints.ts';
import type { MicroPicker } from './micro-candidates.ts';
import type { CircuitFormat } from './micro-formats.ts';
import {
  breatheStep,
  changeStep,
  isStrengthMove,
  type MicroSession,
  prepStep,
  workStep,
} from './micro-steps.ts';

/** Intervals through the slots of a format; its seconds are exact whatever the filters leave. */
export function buildCircuit(
  format: CircuitFormat,
  picker: MicroPicker,
  constraints: Constraints,
  rpeMax: number,
): MicroSession {
  const chosen = format.slots.map((slot) => picker.pick(slot) ?? picker.pick(['locomotion']));
  const intervals = chosen.flatMap((exercise, index) => [
    workStep(exercise, format.workSeconds, constraints, `up to RPE ${rpeMax}`),
    changeStep(format.changeSeconds, chosen[index + 1]),
  ]);
  const end = format.breatheSeconds > 0 ? [breatheStep(format.breatheSeconds)] : [];
  return {
    name: format.name,
    steps: [prepStep(format.prepSeconds, chosen[0]), ...intervals, ...end],
    strengthSets: chosen.filter((exercise) => exercise && isStrengthMove(exercise)).length,
  };
}
