/**
 * The closed word lists of the engine, and nothing that computes: what the contract may import.
 */
export { loadTypes } from './exercise.ts';
export { dayKinds, reasonCodes, slotRoles } from './plan.ts';
export { screeningStatuses } from './screening.ts';
export {
  cardioModes,
  conditionIds,
  equipmentIds,
  goals,
  levels,
  muscleGroups,
  muscles,
  patterns,
} from './taxonomy.ts';
export { setKinds } from './training-log.ts';
