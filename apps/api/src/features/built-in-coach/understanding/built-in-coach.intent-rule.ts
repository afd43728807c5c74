/** What a message has to look like to want something. */
export interface IntentRule {
  name: string;
  /** Over the shape of a message: lower case, with EXERCISE, MUSCLE, WEIGHT for what it names. */
  patterns: readonly RegExp[];
  /** Fits only with what it needs to be answered. */
  needs?: 'exercise' | 'twoExercises' | 'muscle' | 'region' | 'weight' | 'minutes';
  /** Fits only without it. */
  without?: 'exercise';
}
