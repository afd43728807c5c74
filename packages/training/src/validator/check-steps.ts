import { exercises, findExercise } from '../catalogue/catalogue.ts';
import type { Exercise, ExerciseId } from '../model/exercise.ts';
import type { CardioBlock, TrainingPlan, WarmupStep } from '../model/plan.ts';
import type { CardioMode } from '../model/taxonomy.ts';
import { rpeOfIntensity, steadyCardioText } from '../plan/cardio-text.ts';
import { explainExclusion, isAllowed } from '../safety/exercise-rules.ts';
import { mapDays, mapExercises } from './edit-plan.ts';
import type { Finding } from './finding.ts';
import type { RuleContext, RuleOutcome } from './rule.ts';
import { normaliseName } from './similarity.ts';

/** What a step becomes whose exercise or words the member's conditions rule out. */
const safeWarmup = 'March on the spot, easily, and circle the joints you will use.';
const safeCooldown = 'Walk slowly and let the breath settle.';
const namesRuledOut = 'The text names a move that is ruled out.';
/** One of them must be allowed; a walk always is. */
const exercisesOfMode: Record<CardioMode, readonly ExerciseId[]> = {
  walk: [],
  jog: ['jog'],
  bike: ['bike'],
  rower: ['rower'],
  elliptical: ['elliptical'],
  stairs: ['stair_climb'],
  low_impact_circuit: ['step_touch', 'march_in_place', 'step_jack'],
};

/**
 * V03 and V05 outside the exercises: warm-up, cool-down and cardio neither use nor name what a
 * condition forbids, and use no equipment that is not there.
 */
export function checkSteps(plan: TrainingPlan, context: RuleContext): RuleOutcome {
  const findings: Finding[] = [];
  const names = forbiddenNames(context);
  const step = (item: WarmupStep, path: string, safeText: string): WarmupStep => {
    const message = stepFault(item, names, context);
    if (message === undefined) return item;
    findings.push({ id: 'V03', severity: 'block', path, message });
    return { text: safeText, seconds: item.seconds };
  };
  const cardio = <Block extends CardioBlock>(block: Block, path: string): Block => {
    const message = cardioFault(block, names, context);
    if (message === undefined) return block;
    findings.push({ id: 'V05', severity: 'repair', path, message });
    return asWalk(block);
  };
  const checked = mapDays(plan, (day, path) => ({
    ...day,
    warmup: day.warmup.map((item, index) => step(item, `${path}.warmup[${index}]`, safeWarmup)),
    cooldown: day.cooldown.map((item, index) =>
      step(item, `${path}.cooldown[${index}]`, safeCooldown),
    ),
    cardio: day.cardio && cardio(day.cardio, `${path}.cardio`),
  }));
  const outsideCardio = plan.outsideCardio.map((block, index) =>
    cardio(block, `outsideCardio[${index}]`),
  );
  const worded = mapExercises({ ...checked, outsideCardio }, (planned, path) => {
    if (!namesForbidden(planned.modification ?? '', names)) return planned;
    findings.push({ id: 'V03', severity: 'block', path, message: namesRuledOut });
    return { ...planned, modification: undefined };
  });
  return { plan: worded, findings };
}

function asWalk<Block extends CardioBlock>(block: Block): Block {
  const intensity = block.intensity === 'easy' ? 'easy' : 'moderate';
  return {
    ...block,
    mode: 'walk',
    intensity,
    rpeMax: Math.min(block.rpeMax, rpeOfIntensity[intensity]),
    text: steadyCardioText('walk', intensity),
  };
}

/** Every name of the catalogue, padded with spaces, the longest first. */
const namedExercises: readonly (readonly [Exercise, string])[] = exercises
  .flatMap((exercise) =>
    [exercise.id, exercise.name, ...exercise.aliases].map(
      (name) => [exercise, ` ${normaliseName(name)} `] as const,
    ),
  )
  .toSorted(([, one], [, other]) => other.length - one.length);

interface Names {
  allowed: string[];
  forbidden: string[];
}

function stepFault(
  step: WarmupStep,
  names: Names,
  { input, plan }: RuleContext,
): string | undefined {
  const exercise = step.exerciseId === undefined ? undefined : findExercise(step.exerciseId);
  if (step.exerciseId !== undefined && exercise === undefined) return 'No such exercise.';
  const exclusion = exercise && explainExclusion(exercise, plan.constraints, input);
  if (exclusion) return exclusion.text;
  return namesForbidden(step.text, names) ? namesRuledOut : undefined;
}

function cardioFault(block: CardioBlock, names: Names, { plan }: RuleContext): string | undefined {
  const ids = exercisesOfMode[block.mode];
  const isPossible = ids.length === 0 || ids.some((id) => plan.allowedById.has(id));
  if (!isPossible) return `This cardio (${block.mode}) is not possible here.`;
  return namesForbidden(block.text, names) ? namesRuledOut : undefined;
}

function forbiddenNames({ plan }: RuleContext): Names {
  const names: Names = { allowed: [], forbidden: [] };
  for (const [exercise, name] of namedExercises) {
    (isAllowed(exercise, plan.constraints) ? names.allowed : names.forbidden).push(name);
  }
  return names;
}

/** Names of allowed moves are taken out first: a wall plank is no plank. */
function namesForbidden(text: string, { allowed, forbidden }: Names): boolean {
  if (forbidden.length === 0) return false;
  const padded = ` ${normaliseName(text)} `;
  if (!forbidden.some((name) => padded.includes(name))) return false;
  const rest = allowed.reduce((left, name) => left.replaceAll(name, '  '), padded);
  return forbidden.some((name) => rest.includes(name));
}
