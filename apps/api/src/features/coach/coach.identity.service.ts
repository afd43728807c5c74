import { deidentify } from '@vigor/llm';
import type { Context } from '../../context.ts';
import { loadIdentity } from '../facts/facts.service.ts';
import { loadProfile } from '../profiles/profiles.service.ts';
import { withoutBirthDate } from './coach.birth-date.ts';

/** A text without what says who the member is. */
export type Hide = (text: string) => string;

/** For everything that a member wrote and a provider is to read. */
export async function loadHide(ctx: Context): Promise<Hide> {
  const [names, { birthDate, locale }] = await Promise.all([loadIdentity(ctx), loadProfile(ctx)]);
  return (text) => deidentify(withoutBirthDate(text, birthDate, locale), { names });
}
