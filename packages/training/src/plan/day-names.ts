import type { Goal } from '../model/taxonomy.ts';
import type { DayFocus } from './split.ts';

const nameOfFocus: Record<DayFocus, string> = {
  full_a: 'Full body A',
  full_b: 'Full body B',
  full_c: 'Full body C',
  upper_a: 'Upper A',
  upper_b: 'Upper B',
  lower_a: 'Lower A',
  lower_b: 'Lower B',
  push_a: 'Push A',
  push_b: 'Push B',
  pull_a: 'Pull A',
  pull_b: 'Pull B',
  legs_a: 'Legs A',
  legs_b: 'Legs B',
  technique: 'Technique',
  cardio_mobility: 'Cardio and mobility',
  walk: 'Easy walk',
};
const letterAtTheEnd = / [A-C]$/;

/**
 * What the days of a week are called; a letter only where there is more than one of a kind.
 */
export function nameDays(focuses: readonly DayFocus[], goal: Goal): string[] {
  const names = focuses.map((focus) => nameOfFocus[focus]);
  const kinds = new Set(names);
  return names.map((name) => {
    const kind = name.replace(letterAtTheEnd, '');
    const isOnly = [...kinds].filter((other) => other.startsWith(kind)).length === 1;
    const short = isOnly ? kind : name;
    return goal === 'mobility' && short.startsWith('Full body')
      ? short.replace('Full body', 'Mobility and strength')
      : short;
  });
}
