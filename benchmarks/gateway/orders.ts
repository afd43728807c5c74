import type { Samples } from '../load/samples.ts';

/** What the benchmark tells its processes to do; each order has one reply. */
export type Order =
  | { kind: 'usage' }
  /** To the provider: how long to wait before each answer. */
  | { kind: 'delay'; ms: number }
  | { kind: 'measure'; load: Load };

/** Calls that are kept under way for a while. */
export interface Load {
  port: number;
  headers: Record<string, string>;
  isStream: boolean;
  concurrency: number;
  seconds: number;
}

/** Since the process was started. */
interface ProcessUsage {
  cpuMs: number;
  memoryBytes: number;
}

export interface Replies {
  usage: ProcessUsage;
  delay: true;
  measure: Samples;
}

/** Lets this process carry out one kind of order. */
export function carryOut<Kind extends Order['kind']>(
  kind: Kind,
  work: (order: Extract<Order, { kind: Kind }>) => Promise<Replies[Kind]> | Replies[Kind],
): void {
  process.on('message', async (message) => {
    if (isOrder(message, kind)) process.send?.(await work(message));
  });
}

/** Only the benchmark sends messages to its processes, so the kind tells the rest. */
function isOrder<Kind extends Order['kind']>(
  message: unknown,
  kind: Kind,
): message is Extract<Order, { kind: Kind }> {
  return (
    typeof message === 'object' && message !== null && 'kind' in message && message.kind === kind
  );
}
