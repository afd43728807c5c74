import type { Plan, PlanDay, PlanExercise, Proposal } from '@vigor/contract';
import type { PlanContent } from '../../db/schema/plans.ts';
import type { ProposedChange } from '../../db/schema/proposals.ts';

/** How a proposal is put to the member. */
export type ProposalWords = Pick<Proposal, 'title' | 'body' | 'changes'>;

interface Described {
  plan: Plan;
  change: ProposedChange;
  after: PlanContent;
}

/** Names what would be different, line by line, from the plan before and after. */
export function describeChange({ plan, change, after }: Described): ProposalWords {
  switch (change.kind) {
    case 'swap':
      return describeSwap(plan, change, after);
    case 'shorten':
      return describeShorten(plan, change, after);
    case 'deload':
      return describeDeload(plan, change, after);
    case 'plan':
      return describePlan(plan, after);
    default:
      return change satisfies never;
  }
}

type ChangeOf<Kind> = Extract<ProposedChange, { kind: Kind }>;

function describeSwap(plan: Plan, change: ChangeOf<'swap'>, after: PlanContent): ProposalWords {
  const before = exerciseOf(plan.days, change.dayId, change.exerciseId);
  const instead = exerciseOf(after.days, change.dayId, change.replacementId);
  const day = plan.days.find(({ id }) => id === change.dayId);
  return {
    title: `Swap ${before?.name} for ${instead?.name}`,
    body: `In ${day?.name}. Your history of both stays.`,
    changes: [{ label: day?.name ?? '', before: doseOf(before), after: doseOf(instead) }],
  };
}

function describeShorten(
  plan: Plan,
  change: ChangeOf<'shorten'>,
  after: PlanContent,
): ProposalWords {
  const before = plan.days.find(({ id }) => id === change.dayId);
  const shorter = after.days.find(({ id }) => id === change.dayId);
  return {
    title: `Shorten ${before?.name} to ${minutesOf(shorter)} min`,
    body: 'The most important sets stay. You can undo it when there is time again.',
    changes: [
      { label: 'Time', before: `${minutesOf(before)} min`, after: `${minutesOf(shorter)} min` },
      ...changedExercises(before, shorter),
    ],
  };
}

function describeDeload(
  plan: Plan,
  { week }: ChangeOf<'deload'>,
  after: PlanContent,
): ProposalWords {
  return {
    title: `Make week ${week} an easy week`,
    body: 'About half the sets, a little less weight, at least four repetitions in reserve.',
    changes: plan.days.map((day, index) => ({
      label: day.name,
      before: `${setsIn(day, week)} sets`,
      after: `${setsIn(after.days[index], week)} sets`,
    })),
  };
}

function describePlan(plan: Plan, after: PlanContent): ProposalWords {
  const changes = plan.days.flatMap((day, index) => changedExercises(day, after.days[index]));
  return {
    title: 'A second look at your plan',
    body: 'The coach took longer to think about your plan, and would change this:',
    changes,
  };
}

/** An exercise in the same place is shown as one line; what has no counterpart as gone or new. */
function changedExercises(
  before: PlanDay | undefined,
  after: PlanDay | undefined,
): Proposal['changes'] {
  const [old, fresh] = [before?.exercises ?? [], after?.exercises ?? []];
  const gone = old.filter((one) => !fresh.some(({ exerciseId }) => exerciseId === one.exerciseId));
  const added = fresh.filter((one) => !old.some(({ exerciseId }) => exerciseId === one.exerciseId));
  const replaced = gone.map((one, index) => ({
    label: one.name,
    before: doseOf(one),
    after: added[index] ? doseOf(added[index]) : 'left out',
  }));
  const extra = added.slice(gone.length).map((one) => ({
    label: one.name,
    before: '–',
    after: doseOf(one),
  }));
  const fewer = old.flatMap((one) => {
    const now = fresh.find(({ exerciseId }) => exerciseId === one.exerciseId);
    if (!now || now.sets === one.sets) return [];
    return [{ label: one.name, before: `${one.sets} sets`, after: `${now.sets} sets` }];
  });
  return [...replaced, ...extra, ...fewer];
}

function exerciseOf(
  days: readonly PlanDay[],
  dayId: string,
  exerciseId: string,
): PlanExercise | undefined {
  const day = days.find(({ id }) => id === dayId);
  return day?.exercises.find((one) => one.exerciseId === exerciseId);
}

function doseOf(exercise: PlanExercise | undefined): string {
  if (!exercise) return '–';
  const { name, sets, repsMin, repsMax, holdSeconds } = exercise;
  const reps = repsMin === repsMax ? `${repsMin}` : `${repsMin}–${repsMax}`;
  return `${name}, ${sets} × ${holdSeconds === undefined ? reps : `${holdSeconds} s`}`;
}

function minutesOf(day: PlanDay | undefined): number {
  return Math.round((day?.estimatedSeconds ?? 0) / 60);
}

function setsIn(day: PlanDay | undefined, week: number): number {
  return (day?.exercises ?? []).reduce(
    (sum, one) => sum + (one.setsByWeek[week - 1] ?? one.sets),
    0,
  );
}
