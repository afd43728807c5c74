import type { RunningExercise, RunningSet } from './running-session.ts';

export type SetField = 'weight' | 'reps' | 'durationSeconds' | 'distanceMeters';

const loads = new Set([
  'dumbbell',
  'barbell',
  'kettlebell',
  'trap_bar',
  'ez_bar',
  'backpack',
  'sled',
]);

type Loaded = Pick<RunningExercise, 'loadType' | 'equipment'>;

/** The fields of a set of an exercise, in the order they are typed. */
export function listSetFields({ loadType, equipment }: Loaded): SetField[] {
  const carried: SetField[] = equipment.some((id) => loads.has(id)) ? ['weight'] : [];
  switch (loadType) {
    case 'external':
    case 'bodyweight_plus':
    case 'assisted':
      return ['weight', 'reps'];
    case 'bodyweight':
    case 'band':
      return ['reps'];
    case 'time':
      return [...carried, 'durationSeconds'];
    case 'distance':
      return [...carried, 'distanceMeters'];
    default:
      return loadType satisfies never;
  }
}

/** The field without which a set says nothing; a tick asks for it first. */
export function findMissingField(exercise: Loaded, set: RunningSet): SetField | undefined {
  const needed = listSetFields(exercise).filter((field) => field !== 'weight');
  return needed.find((field) => !set[field]);
}
