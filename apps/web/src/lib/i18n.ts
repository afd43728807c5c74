import i18next, { type BackendModule, type ReadCallback } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { app } from '../locales/en/app.ts';
import { english } from '../locales/en/index.ts';

export type { EnglishWords } from '../locales/en/index.ts';

/** Each page's words come with the page; those of the shell are there from the start. */
const lazyWords: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(_language: string, namespace: string, done: ReadCallback) {
    const load = new Map(Object.entries(english)).get(namespace);
    if (!load) return done(new Error(`No words called ${namespace}`), false);
    load().then(
      (words) => done(null, words),
      (error: Error) => done(error, false),
    );
  },
};

export async function startI18n(): Promise<void> {
  await i18next
    .use(lazyWords)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      ns: ['common'],
      resources: { en: { common: app } },
      partialBundledLanguages: true,
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}
