import type { ConditionId } from '../model/taxonomy.ts';
import type { DraftItem, DraftUnit } from './draft.ts';
import type { PlanContext } from './plan-context.ts';

const backConditions: readonly ConditionId[] = ['low_back_pain', 'disc_sciatica'];

/**
 * The order within a session: skill and power, main lifts, second compounds, single-leg work,
 * isolation, core, carries. Core never comes before a heavy squat or hinge (ACSM 2026). A lift that
 * is the point of a strength session comes before power.
 */
export function orderUnits(units: readonly DraftUnit[], context: PlanContext): DraftUnit[] {
  const ordered = units.toSorted(
    (one, other) => phaseOf(one, context) - phaseOf(other, context) || one.rank - other.rank,
  );
  const { conditions } = context.constraints;
  const hasSoreBack = backConditions.some((condition) => conditions.includes(condition));
  return hasSoreBack ? separateSpineLoads(ordered) : ordered;
}

function phaseOf(unit: DraftUnit, { goal }: PlanContext): number {
  const phases = unit.items.map((item) => phaseOfItem(item));
  const first = Math.min(...phases);
  return goal === 'strength' && first === 0 ? 1.5 : first;
}

function phaseOfItem({ role, rank, exercise }: DraftItem): number {
  switch (role) {
    case 'power':
      return 0;
    case 'main':
      return rank === 0 ? 1 : 2;
    case 'accessory':
      return exercise.pattern === 'lunge' && exercise.unilateral ? 4 : 3;
    case 'isolation':
      return 5;
    case 'core':
      return 6;
    case 'carry':
      return 7;
    case 'drill':
      return 8;
  }
}

/** Puts something else between two lifts that load the spine, where there is something. */
function separateSpineLoads(units: readonly DraftUnit[]): DraftUnit[] {
  const rest = [...units];
  const ordered: DraftUnit[] = [];
  while (rest.length > 0) {
    const last = ordered.at(-1);
    const isAfterLoad = last !== undefined && loadsSpine(last);
    const index = isAfterLoad ? rest.findIndex((unit) => !loadsSpine(unit)) : 0;
    ordered.push(...rest.splice(Math.max(0, index), 1));
  }
  return ordered;
}

function loadsSpine(unit: DraftUnit): boolean {
  return unit.items.some(
    ({ exercise }) => exercise.tags.includes('axial_load') || exercise.tags.includes('hinge_heavy'),
  );
}
