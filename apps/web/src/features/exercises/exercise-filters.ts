import { type ExerciseQuery, exerciseQuerySchema } from '@vigor/contract';

/** What the address of the library says. */
export type ExerciseFilters = Pick<
  ExerciseQuery,
  'search' | 'pattern' | 'muscle' | 'equipment' | 'level'
> & {
  /** Only what suits the member now; the library opens with it on. */
  isForMe: boolean;
};

export type FilterName = 'pattern' | 'muscle' | 'equipment' | 'level';

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
    isForMe: params.get('all') === null,
  };
}

/** The address of some filters; what is not set is left out. */
export function writeFilters(filters: ExerciseFilters): URLSearchParams {
  const { isForMe, ...named } = filters;
  const set = Object.entries(named).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return new URLSearchParams([...set, ...(isForMe ? [] : [['all', '1']])]);
}

/** What is asked of the server. */
export function toExerciseQuery({ isForMe, ...named }: ExerciseFilters) {
  return { ...named, suitsYou: isForMe ? 'true' : undefined };
}
