import type { Breaker, Now } from '../model/ports.ts';
import {
  applyOutcome,
  type BreakerState,
  closedBreaker,
  decideAdmission,
} from './breaker-state.ts';

export interface MemoryBreaker extends Breaker {
  /** Forgets everything about a key, for example after it got a new secret. */
  reset(key: string): void;
  stateOf(key: string): BreakerState;
}

/** A breaker in the memory of one process. */
export function createMemoryBreaker({ now }: { now: Now }): MemoryBreaker {
  const states = new Map<string, BreakerState>();
  const stateOf = (key: string) => states.get(key) ?? closedBreaker();
  return {
    stateOf,
    admit: async (key) => {
      const { decision, state } = decideAdmission(stateOf(key), now());
      states.set(key, state);
      return decision;
    },
    report: async (key, outcome) => {
      states.set(key, applyOutcome(stateOf(key), outcome, now()));
    },
    reset: (key) => {
      states.delete(key);
    },
  };
}
