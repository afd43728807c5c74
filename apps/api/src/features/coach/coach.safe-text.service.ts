import { createReleasedText, type ReleasedPart } from './text/coach.released-text.ts';
import { handOffFor, isSafe } from './text/coach.text-rules.ts';

export { makeSafe } from './text/coach.text-rules.ts';

/** Text of a model on its way to a member: whole sentences that were looked at, and no others. */
export interface SafeText {
  add(delta: string): string;
  /** The rest, when nothing follows. */
  close(): string;
}

/** Ends before the first line that must not be said, and refers on instead. */
export function createSafeText(locale: string): SafeText {
  const released = createReleasedText({
    clean: (text) => text,
    inspect: ({ newLines }) => (isSafe(newLines) ? undefined : 'unsafe'),
    mostCharacters: Number.POSITIVE_INFINITY,
  });
  let hasEnded = false;

  function show({ text, end }: ReleasedPart): string {
    if (end === undefined) return text;
    hasEnded = true;
    return (released.hasShown() ? '\n\n' : '') + handOffFor(locale);
  }

  return {
    add: (delta) => (hasEnded ? '' : show(released.add(delta))),
    close: () => (hasEnded ? '' : show(released.close())),
  };
}
