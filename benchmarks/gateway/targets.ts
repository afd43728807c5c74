import type { MeasuredProcess } from './measured-process.ts';
import { portkeyName } from './portkey.ts';

export const targetIds = [
  'direct',
  'httpFree',
  'httpLedger',
  'httpAsking',
  'portkey',
  'fetch',
  'insideFree',
  'insideLedger',
] as const;
export type TargetId = (typeof targetIds)[number];

/** Something that answers calls, and who makes them. */
export interface Target {
  id: TargetId;
  /** Makes the calls: the load generator, or the process itself. */
  caller: MeasuredProcess;
  /** Does the work between caller and provider; its processor time is counted. */
  server: MeasuredProcess;
  headers: Record<string, string>;
  /** Writes to the database. */
  isPaid: boolean;
}

export const targetNames: Record<TargetId, string> = {
  direct: 'provider, no gateway',
  httpFree: 'ours, HTTP, no ledger',
  httpLedger: 'ours, HTTP, ledger',
  httpAsking: 'ours, HTTP, ledger, no leases',
  portkey: `${portkeyName}, HTTP`,
  fetch: 'fetch, in process',
  insideFree: 'ours, in process, no ledger',
  insideLedger: 'ours, in process, ledger',
};

/** What a gateway's latency is compared with: the same calls by the same caller without it. */
export function scaleOf(id: TargetId): TargetId {
  return id === 'insideFree' || id === 'insideLedger' ? 'fetch' : 'direct';
}
