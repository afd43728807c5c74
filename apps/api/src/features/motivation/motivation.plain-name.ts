import { checkCoachText } from '@vigor/training';

const mostCharacters = 60;

/**
 * A name that the member wrote, as a part of one of our sentences; `undefined` where it is none:
 * it must neither end the sentence nor say what a coach does not.
 */
export function plainName(name: string): string | undefined {
  const plain = name
    .replaceAll(/[\p{C}<>[\]{}*_#`~|\\]/gu, ' ')
    .replaceAll(/[.!?…。！？:;]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const isUsable = plain !== '' && plain.length <= mostCharacters;
  return isUsable && checkCoachText(plain).length === 0 ? plain : undefined;
}
