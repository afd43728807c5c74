/** Work that outlives its request, bounded in number, and ended when the process ends. */
export interface BackgroundTasks {
  /**
   * Lets a task go on; `false`, and nothing is kept, when as many as may already do. Its failure
   * is passed to `onFailure`. The task must end when `signal` aborts.
   */
  keep(task: Promise<void>, options: { onFailure: (error: unknown) => void }): boolean;
  /** Aborts when the process ends: pass it to everything that a task waits for. */
  signal: AbortSignal;
  /** Ends all tasks and waits for them. */
  close(): Promise<void>;
}

/** Editorial: more than a process can be busy with at its end. */
const usualMost = 100;

export function createBackgroundTasks(most = usualMost): BackgroundTasks {
  const tasks = new Set<Promise<void>>();
  const closing = new AbortController();
  return {
    signal: closing.signal,
    keep(task, { onFailure }) {
      if (tasks.size >= most || closing.signal.aborted) return false;
      const kept = task.catch(onFailure).finally(() => tasks.delete(kept));
      tasks.add(kept);
      return true;
    },
    async close() {
      closing.abort();
      await Promise.all(tasks);
    },
  };
}
