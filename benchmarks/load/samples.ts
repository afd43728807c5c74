/** What was observed of one server and endpoint; rounds are added up. */
export interface Samples {
  latenciesMs: number[];
  countByStatus: Map<number, number>;
  seconds: number;
}

export interface Figures {
  requests: number;
  requestsPerSecond: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  /** Answers outside 200–299, and connections that broke (status 0). */
  failures: [status: number, count: number][];
}

export function emptySamples(): Samples {
  return { latenciesMs: [], countByStatus: new Map(), seconds: 0 };
}

export function recordAnswer(samples: Samples, status: number, latencyMs: number): void {
  samples.latenciesMs.push(latencyMs);
  samples.countByStatus.set(status, (samples.countByStatus.get(status) ?? 0) + 1);
}

export function toFigures({ latenciesMs, countByStatus, seconds }: Samples): Figures {
  const sorted = Float64Array.from(latenciesMs).sort();
  return {
    requests: sorted.length,
    requestsPerSecond: seconds > 0 ? sorted.length / seconds : 0,
    p50Ms: percentileOf(sorted, 0.5),
    p95Ms: percentileOf(sorted, 0.95),
    p99Ms: percentileOf(sorted, 0.99),
    failures: [...countByStatus].filter(([status]) => status < 200 || status > 299),
  };
}

/** Nearest rank of sorted values; 0 without any. */
export function percentileOf(sorted: ArrayLike<number>, share: number): number {
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? 0;
}
