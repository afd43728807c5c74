import type { RunningExercise, RunningSession, RunningSet } from '../model/running-session.ts';

let counter = 0;

/** Ids in rising order, each a valid UUID. */
export function nextId(): string {
  counter += 1;
  return `01990000-0000-7000-8000-${String(counter).padStart(12, '0')}`;
}

export function buildSet(overrides: Partial<RunningSet> = {}): RunningSet {
  return { id: nextId(), kind: 'working', unit: 'kg', weight: 80, reps: 8, ...overrides };
}

export function buildRunningExercise(overrides: Partial<RunningExercise> = {}): RunningExercise {
  return {
    key: nextId(),
    exerciseId: 'barbell_bench_press',
    name: 'Barbell bench press',
    loadType: 'external',
    equipment: ['barbell', 'rack', 'plates', 'adjustable_bench'],
    isPerSide: false,
    restSeconds: 120,
    previous: [],
    isPrefilled: false,
    isTouched: false,
    note: '',
    sets: [buildSet(), buildSet()],
    ...overrides,
  };
}

export function buildRunningSession(overrides: Partial<RunningSession> = {}): RunningSession {
  return {
    version: 1,
    id: nextId(),
    planId: nextId(),
    planDayId: nextId(),
    name: 'Upper A',
    startedAt: '2026-03-02T17:00:00.000Z',
    note: '',
    exercises: [buildRunningExercise()],
    stopSigns: [],
    ...overrides,
  };
}

/** A browser’s storage that several tabs share; a write is heard by the other tabs only. */
export function createSharedStorage(): { openTab: () => { storage: Storage; events: Window } } {
  const values = new Map<string, string>();
  const tabs: EventTarget[] = [];
  const openTab = () => {
    const events = new EventTarget();
    tabs.push(events);
    const tell = (key: string) => {
      for (const tab of tabs) {
        if (tab !== events) tab.dispatchEvent(new StorageEvent('storage', { key }));
      }
    };
    return { storage: createStorage(values, tell), events: asWindow(events) };
  };
  return { openTab };
}

/** Only the two listener methods of a window are used by the stores. */
function asWindow(events: EventTarget): Window {
  return events as Window;
}

function createStorage(values: Map<string, string>, tell: (key: string) => void): Storage {
  return {
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
      tell(key);
    },
    removeItem: (key) => {
      values.delete(key);
      tell(key);
    },
    clear: () => values.clear(),
  };
}
