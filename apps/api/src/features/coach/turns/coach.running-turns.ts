import type { EventOf, routes } from '@vigor/contract';

export type ChatEvent = EventOf<typeof routes.coach.streamChat>;

/** Why an answer ends before it is whole. */
export type StopReason = 'stopped' | 'deleted' | 'closing';

/** One answer that this process writes. It does not depend on anybody reading it. */
export interface RunningTurn {
  /** Aborts when the answer is to end now. */
  signal: AbortSignal;
  emit(event: ChatEvent): void;
  stop(reason: StopReason): void;
  /** Everything so far, then what comes, until the answer ends or the reader leaves. */
  read(left: AbortSignal): AsyncGenerator<ChatEvent>;
  /** When nothing is written any more. */
  finished: Promise<void>;
}

/** An answer with its owner, so that nobody finds another's. */
export interface AnswerKey {
  userId: string;
  answerId: string;
}

/** The answers that this process writes now. */
export interface RunningTurns {
  /** Of equal calls at once, one does the work and all get its result. */
  once<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
  start(answer: AnswerKey, write: (turn: RunningTurn) => Promise<void>): void;
  find(answer: AnswerKey): RunningTurn | undefined;
  /** Ends all of them, now and from now on, and waits until they are stored. */
  close(): Promise<void>;
}

export function createRunningTurns(): RunningTurns {
  const turns = new Map<string, RunningTurn>();
  const underWay = new Map<string, Promise<unknown>>();
  let isClosed = false;
  return {
    once: (key, work) => shareWork(underWay, key, work),
    start(answer, write) {
      const key = keyOf(answer);
      const turn = openTurn(write, () => turns.delete(key));
      turns.set(key, turn);
      if (isClosed) turn.stop('closing');
    },
    find: (answer) => turns.get(keyOf(answer)),
    async close() {
      isClosed = true;
      for (const turn of turns.values()) turn.stop('closing');
      await Promise.all([...turns.values()].map(({ finished }) => finished));
    },
  };
}

function keyOf({ userId, answerId }: AnswerKey): string {
  return `${userId}:${answerId}`;
}

/** Safe to cast: a key stands for one kind of work, so what is under way has its result. */
function shareWork<Result>(
  underWay: Map<string, Promise<unknown>>,
  key: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const known = underWay.get(key);
  if (known) return known as Promise<Result>;
  const result = work().finally(() => underWay.delete(key));
  underWay.set(key, result);
  return result;
}

function openTurn(write: (turn: RunningTurn) => Promise<void>, onEnd: () => void): RunningTurn {
  const controller = new AbortController();
  const events = createEventLog();
  const turn: RunningTurn = {
    signal: controller.signal,
    emit: events.add,
    stop: (reason) => controller.abort(reason),
    read: events.read,
    finished: Promise.resolve(),
  };
  turn.finished = write(turn).finally(() => {
    onEnd();
    events.end();
  });
  return turn;
}

/** Events that each reader gets from the first on, however late it comes. */
function createEventLog() {
  const events: ChatEvent[] = [];
  let hasEnded = false;
  let news = Promise.withResolvers<void>();

  function tell(): void {
    news.resolve();
    news = Promise.withResolvers<void>();
  }

  return {
    add(event: ChatEvent): void {
      events.push(event);
      tell();
    },
    end(): void {
      hasEnded = true;
      tell();
    },
    async *read(left: AbortSignal): AsyncGenerator<ChatEvent> {
      const gone = whenAborted(left);
      for (let next = 0; !left.aborted; ) {
        const event = events[next];
        if (event) {
          next += 1;
          yield event;
          if (event.event === 'done') return;
        } else if (hasEnded) return;
        else await Promise.race([news.promise, gone]);
      }
    },
  };
}

function whenAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
