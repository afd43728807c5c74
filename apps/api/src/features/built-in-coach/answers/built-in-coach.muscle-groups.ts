import { type Exercise, type MuscleGroup, musclesByGroup } from '@vigor/training';

/** The muscle group an exercise is mainly for. */
export function groupOf({ primary }: Exercise): MuscleGroup | undefined {
  const groups = Object.entries(musclesByGroup);
  const [first] = primary;
  const found = groups.find(([, muscles]) => first !== undefined && muscles.includes(first));
  return found ? toGroup(found[0]) : undefined;
}

/** The keys of `musclesByGroup` are muscle groups, which `Object.entries` forgets. */
function toGroup(name: string): MuscleGroup {
  return name as MuscleGroup;
}
