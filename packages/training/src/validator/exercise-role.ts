import type { Exercise } from '../model/exercise.ts';
import { type SlotRole, slotRoles } from '../model/plan.ts';
import type { Pattern } from '../model/taxonomy.ts';

const loaded: readonly SlotRole[] = ['main', 'accessory', 'isolation'];
const drills: readonly SlotRole[] = ['drill'];
const core: readonly SlotRole[] = ['core', 'accessory'];
const isolation: readonly SlotRole[] = ['isolation', 'accessory'];

/** The first is the usual one. */
const rolesOfPattern: Record<Pattern, readonly SlotRole[]> = {
  squat: loaded,
  hinge: loaded,
  lunge: loaded,
  push_h: loaded,
  push_v: loaded,
  pull_h: loaded,
  pull_v: loaded,
  core_antiext: core,
  core_antirot: core,
  core_flex: core,
  carry: ['carry'],
  locomotion: drills,
  isolation_arms: isolation,
  isolation_shoulders: isolation,
  isolation_legs: isolation,
  isolation_chest: isolation,
  mobility: drills,
  power: ['power'],
};
const mainLifts = 2;

/**
 * The role an exercise has in a session: the one it was given if its pattern allows it, else the
 * usual one. No role makes a hard set look like a drill.
 *
 * @param place position in the session, from 0; the first two compounds are main lifts
 */
export function roleFor(exercise: Exercise, given: SlotRole | undefined, place: number): SlotRole {
  const roles = rolesOfPattern[exercise.pattern];
  if (given !== undefined && roles.includes(given)) return given;
  const isAccessory = roles === loaded && (place >= mainLifts || exercise.mechanic !== 'compound');
  return (isAccessory ? 'accessory' : roles[0]) ?? slotRoles[0];
}
