import type { MuscleGroup } from '../model/taxonomy.ts';
import type { GroupSets } from './muscle-volume.ts';
import type { PlanContext } from './plan-context.ts';
import type { Slot } from './slot-templates.ts';
import { majorGroups } from './volume-targets.ts';

/** The next slot of the template; among isolation slots the one whose muscle lacks most. */
export function takeNextSlot(
  open: Slot[],
  deficits: GroupSets,
  context: PlanContext,
): Slot | undefined {
  const first = open[0];
  if (first?.role !== 'isolation') return open.shift();
  const lackOf = (slot: Slot) => {
    const group = groupOfSlot(slot);
    if (group === undefined) return 0;
    const isFocus = context.input.focus?.includes(group);
    return (deficits[group] / context.targets[group].target) * isolationWeight(group, isFocus);
  };
  const best = open
    .filter((slot) => slot.role === 'isolation')
    .reduce((most, slot) => (lackOf(slot) > lackOf(most) ? slot : most), first);
  open.splice(open.indexOf(best), 1);
  return best;
}

/** Large muscles first, then arms and shoulders; calves last. */
function isolationWeight(group: MuscleGroup, isFocus: boolean | undefined): number {
  const size = majorGroups.some((major) => major === group) ? 2 : group === 'calves' ? 0.4 : 1;
  return isFocus ? size * 2 : size;
}

const groupByMuscle: ReadonlyMap<string, MuscleGroup> = new Map([
  ['chest', 'chest'],
  ['biceps', 'biceps'],
  ['triceps', 'triceps'],
  ['side_delt', 'shoulders'],
  ['rear_delt', 'shoulders'],
  ['hamstrings', 'hamstrings'],
  ['quads', 'quads'],
  ['calves', 'calves'],
]);

/** The muscle group an isolation slot is for. */
export function groupOfSlot({ muscles }: Slot): MuscleGroup | undefined {
  return groupByMuscle.get(muscles[0] ?? '');
}
