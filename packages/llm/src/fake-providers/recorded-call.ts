import type { IncomingHttpHeaders } from 'node:http';
import type { FaultKind } from './faults.ts';
import type { Wire } from './wire-format.ts';

/** One call as the provider saw it. Times are `performance.now()` milliseconds. */
export interface RecordedCall {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** The parsed JSON body, or `undefined` where it was none. */
  body: unknown;
  provider: string;
  wire: Wire;
  /** The model without a fault's suffix. */
  model: string;
  isStream: boolean;
  fault?: FaultKind;
  startedAt: number;
  /** When the client went away before it had the whole answer. */
  closedByClientAt?: number;
  /** When the provider had sent all that it meant to send. */
  finishedAt?: number;
  /** Resolves when the call is over, in whichever way. */
  over: Promise<void>;
}
