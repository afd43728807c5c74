import type { Reply, Turn } from './built-in-coach.reply.ts';

type Topic = Exclude<keyof Turn['texts']['schedule']['app'], 'unknown' | 'broken'>;

/** Words for things in the app, and where they are; the first that fits. */
const topics: readonly (readonly [RegExp, Topic])[] = [
  [/ (?:timer|rest time|sound|beep) /, 'timer'],
  [/ (?:old|past|previous|history|calendar|earlier) /, 'history'],
  [/ (?:delete|remove|edit|correct|undo|fix) .*(?:workout|session|sets?|log|entry) /, 'history'],
  [/ (?:progress|chart|charts|graph|graphs|records|trend|stats) /, 'progress'],
  [/ (?:log|record|enter|track|save|add) /, 'log'],
  [/ (?:units?|language|dark|theme|time zone|pounds|kg|settings) /, 'settings'],
  [/ (?:goals?|equipment|injur(?:y|ies)|days|profile|level) /, 'profile'],
  [/ (?:plan|swap|schedule) /, 'plan'],
];

const broken =
  / (?:not (?:work|load|save|sync|open|start|show)\w*|broken|stuck|crash\w*|frozen|froze|bug|error) /;

/** Where a thing is; honest where Vigor does not have it. */
export function answerAppHelp({ texts, mentions }: Turn): Reply {
  if (broken.test(mentions.shape)) {
    return { parts: [texts.schedule.app.broken], confidence: 'medium' };
  }
  const topic = topics.find(([pattern]) => pattern.test(mentions.shape))?.[1];
  if (topic) return { parts: [texts.schedule.app[topic]], confidence: 'high' };
  return { parts: [texts.schedule.app.unknown, texts.talk.appHelp], confidence: 'medium' };
}
