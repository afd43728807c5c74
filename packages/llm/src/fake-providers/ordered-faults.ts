import type { FaultKind } from './faults.ts';
import type { CallTarget } from './wire-format.ts';

/** A fault asked for by hand, for the next calls of a provider, of a wire format, or of all. */
export interface FaultOrder {
  provider?: string;
  wire?: string;
  fault: FaultKind;
  times: number;
}

/** Takes one of the ordered faults that fits a call; the oldest order first. */
export function takeOrderedFault(orders: FaultOrder[], target: CallTarget): FaultKind | undefined {
  const order = orders.find((candidate) => candidate.times > 0 && fits(candidate, target));
  if (order === undefined) return undefined;
  order.times -= 1;
  if (order.times === 0) orders.splice(orders.indexOf(order), 1);
  return order.fault;
}

function fits(order: FaultOrder, target: CallTarget): boolean {
  return (
    (order.provider ?? target.provider) === target.provider &&
    (order.wire ?? target.wire) === target.wire
  );
}
