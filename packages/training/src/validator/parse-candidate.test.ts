import { describe, expect, it } from 'vitest';
import { parseCandidatePlan } from './parse-candidate.ts';
import { firstField, readFields, readList, readNumber, readRange, readText } from './read-value.ts';

describe('parseCandidatePlan', () => {
  it('reads the usual names of fields, also inside a plan field', () => {
    const parsed = parseCandidatePlan({
      plan: {
        title: 'Steady',
        sessions: [
          {
            title: 'Day one',
            warm_up: ['March'],
            exercises: [
              'Plank',
              { exercise_id: 'goblet_squat', sets: '3', repetitions: '8-12', rest_seconds: '90 s' },
            ],
          },
        ],
      },
    });
    expect(parsed.name).toBe('Steady');
    expect(parsed.days[0]).toMatchObject({
      name: 'Day one',
      warmup: [{ text: 'March' }],
      exercises: [
        { named: 'Plank' },
        { named: 'goblet_squat', sets: 3, reps: [8, 12], restSeconds: 90 },
      ],
    });
  });

  it('believes the easier of two efforts that contradict each other', () => {
    const read = (effort: object) =>
      parseCandidatePlan({ days: [{ exercises: [{ id: 'plank', ...effort }] }] }).days[0]
        ?.exercises[0]?.rir;
    expect(read({ rir: 1, rpe: 6 })).toBe(4);
    expect(read({ rir: 3, rpe: 10 })).toBe(3);
    expect(read({ rpe: 8 })).toBe(2);
    expect(read({})).toBeUndefined();
  });

  it('takes words only from the closed lists', () => {
    const parsed = parseCandidatePlan({
      goal: 'win',
      days: [{ kind: 'party', weekday: 9, exercises: [{ id: 'x', role: 'boss' }] }],
      outsideCardio: [{ mode: 'parkour', intensity: 'insane', weekdays: [1, 8, '2', 'x'] }],
    });
    expect(parsed.goal).toBeUndefined();
    expect(parsed.days[0]).toMatchObject({ kind: undefined, weekday: undefined });
    expect(parsed.days[0]?.exercises[0]?.role).toBeUndefined();
    expect(parsed.outsideCardio[0]).toMatchObject({ mode: undefined, weekdays: [1, 2] });
  });

  it('bounds lists', () => {
    const many = Array.from({ length: 500 }, () => ({ exercises: [] }));
    expect(parseCandidatePlan({ days: many }).days).toHaveLength(14);
    const exercises = Array.from({ length: 500 }, () => 'plank');
    expect(parseCandidatePlan({ days: [{ exercises }] }).days[0]?.exercises).toHaveLength(30);
  });

  it.each([undefined, null, 7, 'text', [], { plan: 'x' }, { days: {} }])(
    'makes a plan without days of %j',
    (value) => {
      expect(parseCandidatePlan(value).days).toEqual([]);
    },
  );
});

describe('reading values', () => {
  it.each([
    [3, 3],
    ['12', 12],
    ['90 s', 90],
    ['2,5 kg', 2.5],
    [' -4', -4],
    ['many', undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [true, undefined],
    [null, undefined],
  ])('reads the number of %j: %j', (value, number) => {
    expect(readNumber(value)).toBe(number);
  });

  it.each([
    ['8-12', [8, 12]],
    ['8 to 12 reps', [8, 12]],
    ['6–10', [6, 10]],
    [
      [5, 8],
      [5, 8],
    ],
    [10, [10, 10]],
    ['10', [10, 10]],
    [['a', 8], undefined],
    ['some', undefined],
  ])('reads the range of %j: %j', (value, range) => {
    expect(readRange(value)).toEqual(range);
  });

  it('gives nothing for what is not there', () => {
    expect(readText('   ')).toBeUndefined();
    expect(readText(4)).toBeUndefined();
    expect(readFields([1])).toEqual({});
    expect(readList({ length: 3 })).toEqual([]);
    expect(firstField({ a: null, b: 0 }, ['a', 'b'])).toBe(0);
  });
});
