import {
  type DailyMessage,
  type Recommendation,
  routes,
  type WorkoutAnalysis,
} from '@vigor/contract';
import type { RequestHandler } from 'msw';
import { respond } from './contract-server.ts';

export function makeDailyMessage(change: Partial<DailyMessage> = {}): DailyMessage {
  return {
    day: '2026-11-16',
    text: 'Bench press: 82.5 kg, the heaviest yet by 2.5 kg. That is steady work paying off.',
    reasonCode: 'record',
    action: { kind: 'open_progress', label: 'See my progress' },
    provider: 'fallback',
    fallback: true,
    ...change,
  };
}

export function makeRecommendation(change: Partial<Recommendation> = {}): Recommendation {
  return {
    kind: 'learning',
    title: 'Rate the effort of your sets',
    body: '2 of your last 9 working sets had a rating.',
    reasonCode: 'log_effort',
    action: { kind: 'open_article', label: 'Read about it', id: 'training-rpe' },
    ...change,
  };
}

export function makeAnalysis(change: Partial<WorkoutAnalysis> = {}): WorkoutAnalysis {
  return {
    sessionId: '0199b8a2-5d8e-7c41-9b1e-3c3f5a0c9d77',
    summary: 'Session done. All 3 planned sets done.',
    highlights: ['All 3 planned sets done.'],
    concerns: ['About 60 s of rest between sets, with 120 s in the plan.'],
    nextTime: ['Bench press: take 62.5 kg for 8.'],
    records: [],
    provider: 'fallback',
    fallback: true,
    ...change,
  };
}

/** A coach with little to say, for tests about something else. */
export function answerAsQuietCoach(): RequestHandler[] {
  return [
    respond(routes.motivation.getDailyMessage, makeDailyMessage()),
    respond(routes.motivation.listRecommendations, { items: [] }),
    respond(routes.motivation.analyseWorkout, makeAnalysis()),
    respond(routes.workouts.listWorkouts, {
      plans: [],
      sessions: { items: [], nextCursor: null },
    }),
  ];
}
