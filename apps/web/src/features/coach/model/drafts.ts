const prefix = 'vigor.draft.';

/** What is typed and not sent, by conversation. It survives a reload of this tab. */
export interface Drafts {
  read: (slot: string) => string;
  write: (slot: string, text: string) => void;
  /** Empties the field, but a reload still finds the text until `settle` says it arrived. */
  take: (slot: string) => void;
  /** What was taken has arrived; text typed since moves along when the slot got another name. */
  settle: (slot: string, movedTo: string) => void;
  subscribe: (listener: () => void) => () => void;
  clear: () => void;
}

export function createDrafts(storage: Storage): Drafts {
  const shown = new Map<string, string>();
  const listeners = new Set<() => void>();

  function read(slot: string): string {
    return shown.get(slot) ?? storage.getItem(prefix + slot) ?? '';
  }

  function show(slot: string, text: string): void {
    shown.set(slot, text);
    for (const listener of listeners) listener();
  }

  function write(slot: string, text: string): void {
    keep(storage, slot, text);
    show(slot, text);
  }

  return {
    read,
    write,
    take: (slot) => show(slot, ''),
    settle: (slot, movedTo) => {
      const text = read(slot);
      write(slot, '');
      write(movedTo, text);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => {
      shown.clear();
      forgetDrafts(storage);
    },
  };
}

/** A full or forbidden storage still leaves the text on the page. */
function keep(storage: Storage, slot: string, text: string): void {
  try {
    if (text) storage.setItem(prefix + slot, text);
    else storage.removeItem(prefix + slot);
  } catch {
    storage.removeItem(prefix + slot);
  }
}

/** At sign-out: a question may be personal. */
export function forgetDrafts(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(prefix)) storage.removeItem(key);
}
