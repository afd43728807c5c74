/** A made-up lifter, for demonstrations, tests and benchmarks: no part of what members get. */
export type { BodyMassMeasurement } from './simulated-body-mass.ts';
export {
  type SimulatedHistory,
  type SimulatedSession,
  type SimulationInput,
  simulateTraining,
} from './simulated-lifter.ts';
