import { type ExerciseQuery, exerciseQuerySchema } from '@vigor/contract';

/** What the address of the library says. */
export type ExerciseFilters = Pick<
  ExerciseQuery,
  'search' | 'pattern' | 'muscle' | 'equipment' | 'level'
> & {
  /** Only what suits the member now. */
  isForMe: boolean;
};

export const filterNames = ['pattern', 'muscle', 'equipment', 'level'] as const;
export type FilterName = (typeof filterNames)[number];

export const noFilters: ExerciseFilters = { isForMe: false };

const { shape } = exerciseQuerySchema;

/** From the address; a value that is not known is dropped, not an error. */
export function readFilters(params: URLSearchParams): ExerciseFilters {
  const given = (name: string) => params.get(name) || undefined;
  return {
    search: shape.search.catch(undefined).parse(given('search')),
    pattern: shape.pattern.catch(undefined).parse(given('pattern')),
    muscle: shape.muscle.catch(undefined).parse(given('muscle')),
    equipment: shape.equipment.catch(undefined).parse(given('equipment')),
    level: shape.level.catch(undefined).parse(given('level')),
    isForMe: params.get('suits') === '1',
  };
}

/** The address of some filters; what is not set is left out. */
export function writeFilters(filters: ExerciseFilters): URLSearchParams {
  const { isForMe, ...named } = filters;
  const set = Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams([...set, ...(isForMe ? [['suits', '1']] : [])]);
}

/** What is asked of the server. */
export function toExerciseQuery({ isForMe, ...named }: ExerciseFilters) {
  return { ...named, suitsYou: isForMe ? 'true' : undefined };
}

/** Whether anything narrows the list. */
export function hasFilters(filters: ExerciseFilters): boolean {
  return filters.isForMe || [...filterNames, 'search' as const].some((name) => filters[name]);
}

/** Another value of one filter; without a value it is taken away. */
export function setFilter(
  filters: ExerciseFilters,
  name: FilterName,
  value: string | undefined,
): ExerciseFilters {
  const params = writeFilters(filters);
  if (value) params.set(name, value);
  else params.delete(name);
  return readFilters(params);
}
