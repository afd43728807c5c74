export interface OutageEvents {
  onAway(part: string, error: unknown): void;
  onBack(part: string): void;
}

export interface Outages {
  failed(part: string, error: unknown): void;
  worked(part: string): void;
}

/** Tells of a part's first failure and of its first success after that, of nothing in between. */
export function createOutages({ onAway, onBack }: OutageEvents): Outages {
  const away = new Set<string>();
  return {
    failed: (part, error) => {
      if (away.has(part)) return;
      away.add(part);
      onAway(part, error);
    },
    worked: (part) => {
      if (away.delete(part)) onBack(part);
    },
  };
}
