import { deidentify } from '@vigor/llm';
import type { Context } from '../../context.ts';
import { loadIdentity } from '../facts/facts.service.ts';
import { loadProfile } from '../profiles/profiles.service.ts';
import { hideBirthDate } from './text/coach.birth-date.ts';

/** A text without what says who the member is. */
export type Hide = (text: string) => string;

/** For everything that a member wrote and a provider is to read. */
export async function loadHide(ctx: Context): Promise<Hide> {
  const [names, { birthDate, locale }] = await Promise.all([loadIdentity(ctx), loadProfile(ctx)]);
  const hideDate = hideBirthDate(birthDate, locale);
  return (text) => deidentify(hideDate(text), { names });
}
