import { logSessionBodySchema } from '@vigor/contract';
import { describe, expect, it } from 'vitest';
import {
  buildRunningExercise,
  buildRunningSession,
  buildSet,
} from '../testing/session-builders.ts';
import { finishSession, measureDuration } from './finish-session.ts';

const DONE = '2026-03-02T17:20:00.000Z';
const at = (time: string) => Date.parse(`2026-03-02T${time}.000Z`);

describe('a finished session', () => {
  it('holds the ticked sets only, with what was typed and what it weighs', () => {
    const ticked = buildSet({ weight: 175, unit: 'lb', completedAt: DONE });
    const exercise = buildRunningExercise({ supersetGroup: 'A', sets: [ticked, buildSet()] });
    const session = buildRunningSession({ exercises: [exercise] });
    const body = finishSession(session, { nowMs: at('17:30:00'), sessionRpe: 8 });
    expect(logSessionBodySchema.safeParse(body).success).toBe(true);
    expect(body.sets).toHaveLength(1);
    expect(body.sets[0]).toMatchObject({
      id: ticked.id,
      entered: { value: 175, unit: 'lb' },
      supersetGroup: 'A',
      completedAt: DONE,
    });
    expect(body.sets[0]?.weightKg).toBeCloseTo(79.37866475, 8);
    expect(body).toMatchObject({ id: session.id, sessionRpe: 8, durationSeconds: 1800 });
  });

  it('says nothing of a weight where none was typed', () => {
    const set = buildSet({ weight: undefined, completedAt: DONE });
    const session = buildRunningSession({ exercises: [buildRunningExercise({ sets: [set] })] });
    const [sent] = finishSession(session, { nowMs: at('17:30:00') }).sets;
    expect(sent && 'weightKg' in sent).toBe(false);
  });

  it('puts notes of exercises under their names', () => {
    const exercise = buildRunningExercise({ note: ' seat 4 ' });
    const session = buildRunningSession({ note: 'Good day', exercises: [exercise] });
    const body = finishSession(session, { nowMs: at('17:30:00') });
    expect(body.note).toBe('Good day\nBarbell bench press: seat 4');
  });

  it('has no note and no signs where there are none', () => {
    const body = finishSession(buildRunningSession(), { nowMs: at('17:30:00') });
    expect([body.note, body.stopSigns]).toEqual([undefined, undefined]);
  });

  it.each([
    ['17:45:00', 2700],
    ['17:50:00', 3000],
    ['17:51:00', 1200],
    ['23:00:00', 1200],
  ])('that is ended at %s lasted %i s: a forgotten one ends with its last set', (time, seconds) => {
    const set = buildSet({ completedAt: DONE });
    const session = buildRunningSession({ exercises: [buildRunningExercise({ sets: [set] })] });
    expect(measureDuration(session, at(time))).toBe(seconds);
  });

  it('never lasts less than nothing, whatever the clock says', () => {
    expect(measureDuration(buildRunningSession(), at('16:00:00'))).toBe(0);
  });
});
