import type { ResourceKey } from 'i18next';
import type { auth } from './auth.ts';
import type { common } from './common.ts';
import type { exercises } from './exercises.ts';
import type { history } from './history.ts';
import type { landing } from './landing.ts';
import type { onboarding } from './onboarding.ts';
import type { plan } from './plan.ts';
import type { profile } from './profile.ts';
import type { progress } from './progress.ts';
import type { session } from './session.ts';
import type { settings } from './settings.ts';
import type { today } from './today.ts';

/** The words of each namespace, for typed keys. */
export interface EnglishWords {
  auth: typeof auth;
  common: typeof common;
  exercises: typeof exercises;
  history: typeof history;
  landing: typeof landing;
  onboarding: typeof onboarding;
  plan: typeof plan;
  profile: typeof profile;
  progress: typeof progress;
  session: typeof session;
  settings: typeof settings;
  today: typeof today;
}

const modules = import.meta.glob<Record<string, ResourceKey>>(['./*.ts', '!./index.ts']);

/** How to load each namespace: `./today.ts` exports `today`. */
export const english: Record<string, () => Promise<ResourceKey>> = Object.fromEntries(
  Object.entries(modules).map(([path, load]) => {
    const name = path.slice('./'.length, -'.ts'.length);
    return [name, async () => (await load())[name] ?? {}];
  }),
);
