/** Things that must be gone after a run, however it ends. */
export interface Resources {
  open<Thing>(start: () => Promise<Thing>, stop: (thing: Thing) => Promise<void>): Promise<Thing>;
  /** Last opened, first closed; waits for what is only just starting. */
  close(): Promise<void>;
}

export function createResources(): Resources {
  const stops: (() => Promise<void>)[] = [];
  const starting = new Set<Promise<unknown>>();
  let isClosing = false;
  return {
    open: async (start, stop) => {
      if (isClosing) throw new Error('The run is being stopped.');
      const started = start();
      starting.add(started);
      try {
        const thing = await started;
        stops.push(() => stop(thing));
        return thing;
      } finally {
        starting.delete(started);
      }
    },
    close: async () => {
      isClosing = true;
      await Promise.allSettled(starting);
      for (let stop = stops.pop(); stop; stop = stops.pop()) await stop();
    },
  };
}
