import type { RedFlagClass } from '../red-flag.ts';

/** The fixed words of one card. */
export interface CardText {
  title: string;
  body: string;
  /** What to do, the most important first. */
  actions: readonly string[];
}

/** One language has a text for every class, so a missing one does not compile. */
export type CardTexts = Readonly<Record<RedFlagClass, CardText>>;
