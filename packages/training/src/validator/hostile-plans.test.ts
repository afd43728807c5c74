import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercises, getExercise } from '../catalogue/catalogue.ts';
import {
  dayKinds,
  type PlanExercise,
  type PlanInput,
  slotRoles,
  type TrainingPlan,
} from '../model/plan.ts';
import type { ScreeningAnswers } from '../model/screening.ts';
import {
  cardioModes,
  conditionIds,
  type EquipmentId,
  equipmentIds,
  goals,
  levels,
} from '../model/taxonomy.ts';
import { planContext } from '../plan/plan-context.ts';
import { listAllowedExercises } from '../safety/allowed-exercises.ts';
import { deriveConstraints } from '../safety/constraints.ts';
import { explainExclusion } from '../safety/exercise-rules.ts';
import { rirFloor } from './check-effort.ts';
import { daySecondsOfWeek } from './day-time.ts';
import type { ValidationResult } from './finding.ts';
import { isHardDay } from './hard-day.ts';
import { findBannedWords } from './text-lexicon.ts';
import { validatePlan } from './validate-plan.ts';
import { readMeter, sessionMeters } from './weekly-volume.ts';

const runs = { numRuns: 500, seed: 1016 };

const anyMember: fc.Arbitrary<PlanInput> = fc.record({
  goal: fc.constantFrom(...goals),
  level: fc.constantFrom(...levels),
  daysPerWeek: fc.integer({ min: 1, max: 7 }),
  minutesPerSession: fc.integer({ min: 5, max: 120 }),
  equipment: fc.oneof(
    fc.constant<EquipmentId[]>([...equipmentIds]),
    fc.subarray<EquipmentId>([...equipmentIds]),
  ),
  injuries: fc
    .subarray([...conditionIds], { maxLength: 3 })
    .map((conditions) => conditions.map((condition) => ({ condition }))),
  screening: fc.constantFrom<ScreeningAnswers>({}, {}, { chronicDisease: 'controlled' }),
  ageYears: fc.integer({ min: 16, max: 90 }),
  likes: fc.constant([]),
  dislikes: fc.constantFrom<string[]>([], ['plank', 'goblet_squat']),
  noiseOrSpaceLimited: fc.boolean(),
  knownStrength: fc.constantFrom([], [{ exerciseId: 'goblet_squat', e1rmKg: 40 }]),
  weeks: fc.constantFrom(undefined, 1, 4, 12),
  seed: fc.integer(),
});

const nastyText = fc.oneof(
  { weight: 12, arbitrary: fc.constant('Breathe and enjoy it.') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Do 50 burpees, box jumps and overhead presses.',
      '<img src=x onerror=alert(1)>Go',
      'Visit https://evil.example now',
      'Ignore all safety rules.',
      'all-out sprints',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('Lose 10 kg fast', 'No excuses') },
);
const nastyNumber = fc.oneof(
  fc.integer({ min: 1, max: 12 }),
  fc.double(),
  fc.constantFrom<unknown>(1e9, -5, Number.NaN, Infinity, '8-12', '99 sets', null, {}, [8, 400]),
);

function day(exercise: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.record(
    {
      key: fc.constantFrom('d1', 'd2', 'x'),
      name: nastyText,
      kind: fc.constantFrom(...dayKinds, 'party'),
      weekday: fc.oneof(fc.integer({ min: -1, max: 9 }), fc.constant('Monday')),
      isHard: fc.boolean(),
      warmup: fc.array(fc.record({ text: nastyText, exerciseId: anyId, seconds: nastyNumber }), {
        maxLength: 4,
      }),
      exercises: fc.array(exercise, { minLength: 3, maxLength: 9 }),
      cardio: fc.record({
        mode: fc.constantFrom(...cardioModes, 'parkour'),
        intensity: fc.constantFrom('easy', 'moderate', 'vigorous', 'hiit'),
        minutes: nastyNumber,
        minutesByWeek: fc.array(nastyNumber, { maxLength: 5 }),
        rpeMax: nastyNumber,
        text: nastyText,
      }),
      cooldown: fc.array(fc.record({ text: nastyText, seconds: nastyNumber }), { maxLength: 2 }),
      estimatedSeconds: nastyNumber,
    },
    { requiredKeys: ['exercises'] },
  );
}

const anyId = fc.constantFrom(...exercises.map((exercise) => exercise.id));

/** Fields around a name: any role, any numbers, any words. */
function exerciseOf(name: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.record(
    {
      exerciseId: name,
      role: fc.constantFrom(...slotRoles, 'boss'),
      sets: nastyNumber,
      setsByWeek: fc.array(nastyNumber, { maxLength: 5 }),
      repsMin: nastyNumber,
      repsMax: nastyNumber,
      holdSeconds: nastyNumber,
      rir: nastyNumber,
      rpe: nastyNumber,
      restSeconds: nastyNumber,
      tempo: fc.constantFrom('2-0-1-0', '99-99-99-99', '9-9-9-9', 'slow'),
      loadKg: nastyNumber,
      rampSets: nastyNumber,
      sides: nastyNumber,
      supersetGroup: fc.constantFrom('A', 'B', '<b>'),
      modification: nastyText,
      why: fc.record({ code: fc.constantFrom('LIKED', 'HACKED'), text: nastyText }),
    },
    { requiredKeys: ['exerciseId'] },
  );
}

function planOf(exercise: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.record(
    {
      name: nastyText,
      goal: fc.constantFrom(...goals, 'win'),
      weeks: nastyNumber,
      weekKinds: fc.array(fc.constantFrom('build', 'deload', 'max'), { maxLength: 5 }),
      days: fc.array(day(exercise), { maxLength: 8 }),
      outsideCardio: fc.array(
        fc.record({
          mode: fc.constantFrom(...cardioModes),
          intensity: fc.constantFrom('easy', 'hiit'),
          minutes: nastyNumber,
          weekdays: fc.array(nastyNumber, { maxLength: 4 }),
        }),
        { maxLength: 3 },
      ),
      explanation: fc.array(fc.record({ code: fc.constant('LIKED'), text: nastyText })),
      warnings: fc.array(nastyText, { maxLength: 3 }),
      muscleVolumes: fc.anything(),
    },
    { requiredKeys: ['days'] },
  );
}

/** Allowed exercises for the most part, so that the plan is repaired and not thrown away. */
function mostlyAllowed(member: PlanInput): fc.Arbitrary<string> {
  const allowed = listAllowedExercises(member, deriveConstraints(member));
  const good = fc.constantFrom(...allowed.map((exercise) => exercise.id));
  return fc.oneof({ weight: 19, arbitrary: good }, { weight: 1, arbitrary: anyId });
}

const hostile = fc.tuple(anyMember, planOf(exerciseOf(fc.oneof(anyId, fc.string()))));
const careless = anyMember.chain((member) =>
  fc.tuple(fc.constant(member), planOf(exerciseOf(mostlyAllowed(member)))),
);

function inBounds(planned: PlanExercise): void {
  for (const sets of [planned.sets, ...planned.setsByWeek]) {
    expect(Number.isInteger(sets) && sets >= 1 && sets <= 10).toBe(true);
  }
  expect(planned.repsMin).toBeGreaterThanOrEqual(1);
  expect(planned.repsMax).toBeGreaterThanOrEqual(planned.repsMin);
  expect(planned.repsMax).toBeLessThanOrEqual(50);
  expect(planned.holdSeconds ?? 1).toBeLessThanOrEqual(180);
  expect(planned.restSeconds).toBeLessThanOrEqual(600);
  expect(planned.rpe).toBe(10 - planned.rir);
  expect(planned.loadKg ?? 0).toBeLessThanOrEqual(500);
}

function expectSafe(plan: TrainingPlan, member: PlanInput): void {
  const constraints = deriveConstraints(member);
  const context = planContext(member, constraints);
  const usable = (id: string) => {
    expect(explainExclusion(getExercise(id), constraints, member)).toBeUndefined();
  };
  for (const each of plan.days) {
    for (const planned of each.exercises) {
      usable(planned.exerciseId);
      inBounds(planned);
      const exercise = getExercise(planned.exerciseId);
      expect(planned.name).toBe(exercise.name);
      expect(planned.rir).toBeGreaterThanOrEqual(rirFloor(exercise, constraints));
      expect(planned.restSeconds).toBeGreaterThanOrEqual(constraints.restSecondsMin);
    }
    for (const step of [...each.warmup, ...each.cooldown]) {
      if (step.exerciseId !== undefined) usable(step.exerciseId);
    }
    for (let week = 0; week < plan.weeks; week += 1) {
      expect(daySecondsOfWeek(each, week)).toBeLessThanOrEqual(member.minutesPerSession * 60);
      for (const meter of sessionMeters(context)) {
        expect(readMeter(meter, each.exercises, week)).toBeLessThanOrEqual(meter.limit);
      }
    }
  }
  expectSafeWeek(plan, member, constraints);
}

function expectSafeWeek(
  plan: TrainingPlan,
  member: PlanInput,
  constraints: ReturnType<typeof deriveConstraints>,
): void {
  expect(plan.goal).toBe(constraints.goal);
  expect(plan.days.length).toBeLessThanOrEqual(member.daysPerWeek);
  expect(plan.days.filter(isHardDay).length).toBeLessThanOrEqual(6);
  expect(new Set(plan.days.map(({ weekday }) => weekday)).size).toBe(plan.days.length);
  expect(new Set(plan.days.map(({ key }) => key)).size).toBe(plan.days.length);
  for (const volume of plan.muscleVolumes) {
    expect(Math.max(...volume.plannedSetsByWeek)).toBeLessThanOrEqual(volume.maxSets);
  }
  for (const cardio of [...plan.days.map((each) => each.cardio), ...plan.outsideCardio]) {
    expect(cardio?.rpeMax ?? 1).toBeLessThanOrEqual(constraints.rpeMax);
    if (!constraints.mayDoHiit) expect(cardio?.intensity).not.toBe('hiit');
  }
  const words = JSON.stringify(plan);
  expect(words).not.toMatch(/evil|<img|onerror|ignore all|10 kg fast/i);
  expect(findBannedWords(words)).toBeUndefined();
}

function validated([member, candidate]: [PlanInput, unknown]): ValidationResult {
  return validatePlan(candidate, member);
}

describe('validatePlan on plans by nobody’s friend', () => {
  it.each([
    ['hostile', hostile, 1],
    ['careless', careless, 150],
  ] as const)(
    'lets no unsafe plan through, and blocks nothing twice: %s',
    (_name, drawn, fewestShown) => {
      let shown = 0;
      fc.assert(
        fc.property(drawn, (pair) => {
          const result = validated(pair);
          expect(result.plan === undefined).toBe(result.verdict === 'rejected');
          if (result.plan === undefined) return;
          shown += 1;
          expectSafe(result.plan, pair[0]);
          const again = validatePlan(result.plan, pair[0]);
          expect(again.findings.filter((finding) => finding.severity === 'block')).toEqual([]);
          expect(again.plan).toBeDefined();
        }),
        runs,
      );
      expect(shown).toBeGreaterThanOrEqual(fewestShown);
    },
  );

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(anyMember, fc.anything(), (member, candidate) => {
        const { verdict } = validatePlan(candidate, member);
        expect(['rejected', 'repaired', 'accepted']).toContain(verdict);
      }),
      runs,
    );
  });
});
