import { checkCoachText } from '@vigor/training';
import { describe, expect, it } from 'vitest';
import {
  factsByCode,
  factsOf,
  nextOn,
  planOf,
  summaryOf,
  wednesday,
  weekOf,
} from '../daily/motivation.daily.fixture.ts';
import { dailyCodes } from '../daily/motivation.daily-codes.ts';
import { recommend } from './motivation.recommendations.ts';

function codesOf(own: Parameters<typeof factsOf>[0]): string[] {
  return recommend(factsOf(own)).map(({ reasonCode }) => reasonCode);
}

const fourSessions = ['2026-11-17', '2026-11-14', '2026-11-12', '2026-11-10'].map((day) =>
  summaryOf(day),
);

describe('recommend', () => {
  it('lets a doctor come before everything', () => {
    expect(codesOf({ planCheck: { status: 'stopped', reasons: [] } })).toEqual(['stopped']);
  });

  it('says what in the plan no longer fits', () => {
    const reasons = ['Your shoulder rests.'];
    const [first] = recommend(factsOf({ planCheck: { status: 'needs_update', reasons } }));
    expect(first).toMatchObject({ reasonCode: 'plan_needs_update', body: reasons[0] });
  });

  it('explains the way back after three weeks, and offers five minutes before', () => {
    expect(codesOf({ daysSinceLastSession: 21 })).toContain('returning');
    expect(codesOf({ daysSinceLastSession: 8 })).toContain('short_version');
    expect(codesOf({ daysSinceLastSession: 2 })).not.toContain('short_version');
  });

  it('is silent for two days after a missed day', () => {
    const sessions = [summaryOf('2026-11-14')];
    expect(codesOf({ sessions, week: weekOf(wednesday, [2], []) })).not.toContain('short_version');
    expect(codesOf({ sessions, week: weekOf(wednesday, [1], []) })).toContain('short_version');
  });

  it('offers an easier session after three very hard ones', () => {
    const sessions = fourSessions.map((session) => ({ ...session, sessionRpe: 9 }));
    expect(codesOf({ sessions })[0]).toBe('hard_sessions');
  });

  it('says that a lighter week is on purpose', () => {
    expect(codesOf({ plan: planOf({ currentWeek: 4 }) })).toContain('deload_week');
  });

  it('finds a deload due only where the plan has none ahead', () => {
    const weeks = Array.from({ length: 8 }, (_, index) => ({
      weekStart: `2026-10-0${index + 1}`,
      sessions: 3,
      planned: 3,
      hardSets: 40,
      tonnageKg: 9000,
      minutes: 120,
      setsByMuscle: {},
    }));
    const plan = planOf({ weekKinds: ['build', 'build'] });
    expect(codesOf({ plan, progress: { weeks } })).toContain('deload_due');
    expect(codesOf({ progress: { weeks } })).not.toContain('deload_due');
    expect(codesOf({ plan, progress: { weeks: weeks.slice(4) } })).not.toContain('deload_due');
  });

  it('names the muscle that is furthest below its target, and pulling that lags', () => {
    const muscle = (group: 'chest' | 'back' | 'quads', setsPerWeek: number) => ({
      group,
      setsPerWeek,
      targetMin: 10,
      targetMax: 18,
    });
    const muscles = [muscle('chest', 12), muscle('back', 7), muscle('quads', 3)];
    const items = recommend(factsOf({ sessions: fourSessions, progress: { muscles } }));
    expect(items.map(({ reasonCode }) => reasonCode)).toContain('pull_balance');
    const low = items.find(({ reasonCode }) => reasonCode === 'muscle_below_target');
    expect(low?.title).toContain('quads');
    expect(low?.body).toContain('3 hard sets');
    const gentle = {
      sessions: fourSessions,
      progress: { muscles },
      profile: { isSensitive: true },
    };
    expect(codesOf(gentle)).not.toContain('muscle_below_target');
  });

  it('asks for effort where most sets have none', () => {
    const set = {
      id: 'set',
      exerciseId: 'goblet_squat',
      kind: 'working' as const,
      reps: 8,
      completedAt: '2026-11-17T18:00:00.000Z',
    };
    const lastSession = (rpe?: number) => ({
      kind: 'session' as const,
      id: 'session',
      name: 'Full body A',
      day: '2026-11-17',
      startedAt: '2026-11-17T18:00:00.000Z',
      durationSeconds: 1800,
      sets: Array.from({ length: 6 }, () => ({ ...set, rpe })),
      version: 1,
    });
    expect(codesOf({ lastSession: lastSession() })).toContain('log_effort');
    expect(codesOf({ lastSession: lastSession(8) })).not.toContain('log_effort');
  });

  it('changes the article from day to day, and stays within the plan', () => {
    const plan = planOf({ weekKinds: ['build', 'deload'] });
    const planDay = nextOn(wednesday).planDay;
    const warm = { ...planDay, warmup: [{ text: 'March', seconds: 60 }] };
    const days = ['2026-11-18', '2026-11-19'].map((today) =>
      recommend(factsOf({ today, plan: { ...plan, days: [warm] } })).at(-1),
    );
    expect(new Set(days.map((item) => item?.action?.id))).toEqual(
      new Set(['training-deload', 'training-warm-up']),
    );
  });

  it.each(dailyCodes)('says nothing that a coach does not, with the facts of %s', (code) => {
    const items = recommend(factsOf(factsByCode[code]));
    expect(items.length).toBeLessThanOrEqual(4);
    for (const { title, body, action } of items) {
      expect(checkCoachText(`${title}. ${body} ${action?.label}`)).toEqual([]);
      expect(`${title} ${body}`).not.toMatch(/undefined|NaN|\b(?:lazy|fail|guilt|must)\b/i);
    }
  });
});
