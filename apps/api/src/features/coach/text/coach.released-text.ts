/** What is wrong with the text of a model, which may be anything. */
export type TextFinding =
  /** Not an answer at all: a web page, another language. */
  | 'unusable'
  /** A sentence that a coach must not say. */
  | 'unsafe';

export interface InspectedText {
  raw: string;
  clean: string;
  /** Of `clean`, the lines that were not looked at whole before. */
  newLines: string;
}

export interface ReleasedTextInput {
  /** Without what may not be shown. */
  clean(text: string): string;
  inspect(text: InspectedText): TextFinding | undefined;
  mostCharacters: number;
}

export interface ReleasedPart {
  /** What may be shown in addition. */
  text: string;
  /** Why nothing more is shown. */
  end?: TextFinding | 'too_long';
}

/** Text that comes in pieces, and is shown by whole sentences that were looked at. */
export interface ReleasedText {
  add(delta: string): ReleasedPart;
  /** The rest, when nothing follows. */
  close(): ReleasedPart;
  /** Everything that came, as it was: neither cleaned nor looked at. */
  raw(): string;
  hasShown(): boolean;
}

/** Of less, a language cannot be told. */
const firstCharacters = 80;

export function createReleasedText(input: ReleasedTextInput): ReleasedText {
  const { clean, inspect, mostCharacters } = input;
  let raw = '';
  let shown = '';
  let looked = 0;

  function showUntil(end: number): ReleasedPart {
    looked = end;
    const ready = clean(raw.slice(0, end));
    const newLines = ready.slice(ready.lastIndexOf('\n', shown.length - 1) + 1);
    const finding = inspect({ raw: raw.slice(0, end), clean: ready, newLines });
    if (finding) return { text: '', end: finding };
    // An address that is cut between two sentences waits until it is whole.
    if (!ready.startsWith(shown) || ready.trim() === '') return { text: '' };
    const text = ready.slice(shown.length);
    shown = ready;
    return { text };
  }

  function cut(): ReleasedPart {
    const start = raw.slice(0, mostCharacters);
    raw = start.slice(0, lastSentenceEnd(start) || mostCharacters);
    return { end: 'too_long', ...showUntil(raw.length) };
  }

  return {
    add(delta) {
      raw += delta;
      if (raw.length > mostCharacters) return cut();
      const end = lastSentenceEnd(raw);
      return end > looked && end >= firstCharacters ? showUntil(end) : { text: '' };
    },
    close: () => showUntil(raw.length),
    raw: () => raw,
    hasShown: () => shown !== '',
  };
}

const sentenceEnds = /[.!?:;…]["'”’)*_]*\s|[。！？][」』）”]*|\n/g;

/** Behind the last sentence or line that is surely whole. */
function lastSentenceEnd(text: string): number {
  let end = 0;
  for (const match of text.matchAll(sentenceEnds)) end = match.index + match[0].length;
  return end;
}
