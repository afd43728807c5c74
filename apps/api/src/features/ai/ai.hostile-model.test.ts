import {
  conditionIds,
  conditionRules,
  type Exercise,
  equipmentIds,
  generatePlan,
  getExercise,
  goals,
  levels,
  type PlanInput,
  type TrainingPlan,
} from '@vigor/training';
import { describe, expect, it } from 'vitest';
import { applyChoices } from './ai.choices.ts';
import { hostileChoices, randomFrom } from './ai.hostile-model.fixture.ts';
import { allowedPicks, slotsOf } from './ai.slots.ts';

/** Ten thousand plans; in parts, so that none is long. */
const parts = [1, 2, 3, 4, 5];
const plansPerPart = 2_000;
const plansEach = 100;

function drawMember(random: () => number, seed: number): PlanInput {
  const pick = <Item>(items: readonly [Item, ...Item[]]): Item =>
    items[Math.floor(random() * items.length)] ?? items[0];
  const conditions = Array.from({ length: Math.floor(random() * 3) }, () => pick(conditionIds));
  const equipment = equipmentIds.filter(() => random() < 0.5);
  return {
    goal: pick(goals),
    level: pick(levels),
    daysPerWeek: pick([1, 2, 3, 4, 5, 6]),
    minutesPerSession: pick([20, 30, 45, 60, 90]),
    equipment,
    injuries: [...new Set(conditions)].map((condition) => ({ condition })),
    screening: {},
    ageYears: pick([16, 17, 25, 40, 66, 80]),
    likes: [],
    dislikes: [],
    seed,
  };
}

/** Written without the engine's checks: what may not be in any plan of this member. */
function faultsOf(plan: TrainingPlan, member: PlanInput): string[] {
  const forbidden = new Set(
    member.injuries.flatMap(({ condition }) => conditionRules[condition].forbid),
  );
  const owned = new Set<string>([...member.equipment, 'bodyweight']);
  return plan.days.flatMap((day) => {
    const ids = day.exercises.map(({ exerciseId }) => exerciseId);
    const faults = day.estimatedSeconds > member.minutesPerSession * 60 ? [`${day.name} long`] : [];
    if (new Set(ids).size !== ids.length) faults.push(`${day.name} repeats an exercise`);
    for (const planned of day.exercises) {
      const exercise = getExercise(planned.exerciseId);
      faults.push(
        ...exercise.tags.filter((tag) => forbidden.has(tag)).map((tag) => `${exercise.id} ${tag}`),
        ...missingOf(exercise, owned),
        ...(levels.indexOf(exercise.level) > levels.indexOf(member.level)
          ? [`${exercise.id} is too hard`]
          : []),
        ...boundFaults(planned),
        ...textFaults([planned.why.text, planned.name, planned.modification ?? '']),
      );
    }
    return faults;
  });
}

function missingOf({ id, equipment }: Exercise, owned: ReadonlySet<string>): string[] {
  return equipment.filter((item) => !owned.has(item)).map((item) => `${id} needs ${item}`);
}

function boundFaults({
  exerciseId,
  sets,
  setsByWeek,
  repsMin,
  repsMax,
  rir,
  restSeconds,
  loadKg = 0,
}: TrainingPlan['days'][number]['exercises'][number]): string[] {
  const isBounded =
    [sets, ...setsByWeek].every((count) => count >= 1 && count <= 10) &&
    repsMin >= 1 &&
    repsMin <= repsMax &&
    repsMax <= 50 &&
    rir >= 0 &&
    restSeconds <= 600 &&
    loadKg >= 0 &&
    loadKg <= 500;
  return isBounded ? [] : [`${exerciseId} is out of bounds`];
}

const badWords =
  /push through|cure|torn|kg in|\bmg\b|kcal|lazy|no excuses|<|http|ignore previous|beta blocker|\u202E|durch den Schmerz/i;

function textFaults(texts: readonly string[]): string[] {
  return texts.filter((text) => badWords.test(text) || text.length > 500);
}

describe('a hostile model', () => {
  it.each(parts)(`breaks no safety rule in ${plansPerPart} plans, part %i`, (part) => {
    const random = randomFrom(20_261_121 + part);
    let made = 0;
    let withChoices = 0;
    const faults: string[] = [];
    for (let seed = 0; made < plansPerPart; seed += 1) {
      const member = drawMember(random, seed);
      const drafted = generatePlan(member);
      if (!drafted.ok) continue;
      const slots = slotsOf(drafted.plan, member);
      for (let turn = 0; turn < plansEach; turn += 1) {
        const choices = hostileChoices(slots, random);
        const { plan, isModels } = applyChoices(drafted.plan, member, slots, choices);
        made += 1;
        withChoices += isModels ? 1 : 0;
        faults.push(...faultsOf(plan, member));
      }
    }
    expect(faults).toEqual([]);
    // Plans that only ever fall back would prove nothing.
    expect(withChoices).toBeGreaterThan(made / 20);
  });
});

describe('allowedPicks', () => {
  it('leaves out what was not offered, unknown slots, and a second choice', () => {
    const member = drawMember(randomFrom(1), 1);
    const drafted = generatePlan({
      ...member,
      injuries: [],
      ageYears: 30,
      equipment: ['dumbbell'],
    });
    if (!drafted.ok) throw new Error('This member gets a plan.');
    const slots = slotsOf(drafted.plan, member);
    const [slot] = slots;
    if (!slot) throw new Error('The plan has slots.');
    const offered = slot.candidates[1]?.id ?? '';
    const picks = allowedPicks(slots, [
      { slot: slot.key, exerciseId: 'barbell_back_squat_of_doom' },
      { slot: 'd9e9', exerciseId: offered },
      { slot: slot.key, exerciseId: offered },
      { slot: slot.key, exerciseId: slot.candidates[0]?.id ?? '' },
    ]);
    expect(picks.map(({ exercise }) => exercise.id)).toEqual([offered]);
  });
});
