import type { Groups } from '../pattern.ts';
import type { RedFlagClass } from '../red-flag.ts';
import type { Signals } from '../signals/signal.ts';

/** The patterns of one red flag in one language; their language is described in `pattern.ts`. */
export interface FlagPatterns {
  /** Counts unless a word of it stands in an innocent phrase. */
  usual: readonly string[];
  /** Counts inside innocent phrases as well. */
  certain?: readonly string[];
}

/** What one language knows. All languages are read together, whatever the member's own. */
export interface Lexicon {
  /** Named word lists that patterns refer to as `@name`. */
  groups: Groups;
  /** Words that take back what directly follows: “no chest pain”. */
  negators: string;
  /** Words that may stand between a negator and what it takes back: “no signs of”. */
  betweenNegation: string;
  /** Correct everyday words that look like a misspelt word of the lexicon: “cheat”, “paint”. */
  everydayWords: string;
  /** Words that alone decide and that many misspell: two slips are forgiven in them. */
  signalWords: string;
  /** Words after a sign that turn its negation into a description: “no pain exactly”. */
  hedges: string;
  /** Phrases whose words mean no harm: “chest day”. */
  innocent: readonly string[];
  flags: Readonly<Record<RedFlagClass, FlagPatterns>>;
  /** Hints that mean something only near each other. */
  signals: Signals;
}
