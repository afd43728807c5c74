import { app } from './app.ts';
import type { articles } from './articles.ts';
import type { auth } from './auth.ts';
import type { coach } from './coach.ts';
import type { exercises } from './exercises.ts';
import type { history } from './history.ts';
import type { landing } from './landing.ts';
import type { motivation } from './motivation.ts';
import type { onboarding } from './onboarding.ts';
import type { plan } from './plan.ts';
import type { profile } from './profile.ts';
import type { progress } from './progress.ts';
import type { proposals } from './proposals.ts';
import type { session } from './session.ts';
import type { settings } from './settings.ts';
import type { today } from './today.ts';

/** The words of each namespace, for typed keys; `common` is what every page may use. */
export interface EnglishWords {
  articles: typeof articles;
  auth: typeof auth;
  coach: typeof coach;
  common: typeof app;
  exercises: typeof exercises;
  history: typeof history;
  landing: typeof landing;
  motivation: typeof motivation;
  onboarding: typeof onboarding;
  plan: typeof plan;
  profile: typeof profile;
  progress: typeof progress;
  proposals: typeof proposals;
  session: typeof session;
  settings: typeof settings;
  today: typeof today;
}

/** How to load each namespace; another language is another file like this one. */
export const english: { [Name in keyof EnglishWords]: () => Promise<EnglishWords[Name]> } = {
  articles: async () => (await import('./articles.ts')).articles,
  auth: async () => (await import('./auth.ts')).auth,
  coach: async () => (await import('./coach.ts')).coach,
  common: async () => app,
  exercises: async () => (await import('./exercises.ts')).exercises,
  history: async () => (await import('./history.ts')).history,
  landing: async () => (await import('./landing.ts')).landing,
  motivation: async () => (await import('./motivation.ts')).motivation,
  onboarding: async () => (await import('./onboarding.ts')).onboarding,
  plan: async () => (await import('./plan.ts')).plan,
  profile: async () => (await import('./profile.ts')).profile,
  progress: async () => (await import('./progress.ts')).progress,
  proposals: async () => (await import('./proposals.ts')).proposals,
  session: async () => (await import('./session.ts')).session,
  settings: async () => (await import('./settings.ts')).settings,
  today: async () => (await import('./today.ts')).today,
};
