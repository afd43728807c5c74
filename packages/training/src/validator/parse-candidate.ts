import { dayKinds, reasonCodes, slotRoles, type Weekday } from '../model/plan.ts';
import { cardioModes, goals } from '../model/taxonomy.ts';
import type {
  CandidateCardio,
  CandidateDay,
  CandidateExercise,
  CandidatePlan,
  CandidateReason,
  CandidateStep,
} from './candidate.ts';
import {
  type Fields,
  firstField,
  readFields,
  readList,
  readNumber,
  readOneOf,
  readRange,
  readText,
} from './read-value.ts';

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const intensities = ['easy', 'moderate', 'vigorous', 'hiit'] as const;
const rpeScale = 10;
/** A week has seven days; more than that is noise. */
const mostDays = 14;
const mostExercises = 30;
const mostSteps = 20;

/**
 * Reads a plan leniently: known fields under their usual names, numbers also as text, unknown
 * fields left out. It never fails; nonsense gives a plan without days.
 */
export function parseCandidatePlan(value: unknown): CandidatePlan {
  const fields = readFields(value);
  const plan = fields.plan === undefined ? fields : readFields(fields.plan);
  return {
    name: readText(firstField(plan, ['name', 'title'])),
    goal: readOneOf(plan.goal, goals),
    weeks: readNumber(plan.weeks),
    weekKinds: readList(plan.weekKinds).map((kind) => readOneOf(kind, ['build', 'deload'])),
    splitName: readText(firstField(plan, ['splitName', 'split_name', 'split'])),
    days: readList(firstField(plan, ['days', 'sessions', 'workouts']))
      .slice(0, mostDays)
      .map((day) => parseDay(readFields(day))),
    outsideCardio: readList(plan.outsideCardio)
      .slice(0, mostDays)
      .map((block) => parseCardio(readFields(block))),
    explanation: readList(plan.explanation).map(parseReason),
    warnings: readList(plan.warnings).flatMap((text) => readText(text) ?? []),
  };
}

function parseDay(day: Fields): CandidateDay {
  return {
    key: readText(day.key),
    name: readText(firstField(day, ['name', 'title'])),
    kind: readOneOf(day.kind, dayKinds),
    weekday: readOneOf(readNumber(day.weekday), weekdays),
    warmup: parseSteps(firstField(day, ['warmup', 'warm_up'])),
    exercises: readList(day.exercises)
      .slice(0, mostExercises)
      .map((exercise) => parseExercise(exercise)),
    cardio: day.cardio === undefined ? undefined : parseCardio(readFields(day.cardio)),
    cooldown: parseSteps(firstField(day, ['cooldown', 'cool_down'])),
  };
}

function parseExercise(value: unknown): CandidateExercise {
  const fields: Fields = typeof value === 'string' ? { name: value } : readFields(value);
  const rpe = readNumber(fields.rpe);
  return {
    named: readText(
      firstField(fields, ['exerciseId', 'exercise_id', 'id', 'exercise', 'name', 'title']),
    ),
    role: readOneOf(fields.role, slotRoles),
    sets: readNumber(fields.sets),
    setsByWeek: readList(fields.setsByWeek).map(readNumber),
    reps: parseReps(fields),
    holdSeconds: readNumber(firstField(fields, ['holdSeconds', 'hold_seconds', 'hold'])),
    rir: cautiousRir(readNumber(fields.rir), rpe),
    restSeconds: readNumber(firstField(fields, ['restSeconds', 'rest_seconds', 'rest'])),
    tempo: readText(fields.tempo),
    loadKg: readNumber(firstField(fields, ['loadKg', 'load_kg', 'weightKg', 'load', 'weight'])),
    rampSets: readNumber(fields.rampSets),
    sides: readNumber(fields.sides),
    supersetGroup: readText(firstField(fields, ['supersetGroup', 'superset_group', 'superset'])),
    modification: readText(fields.modification),
    why: fields.why === undefined ? undefined : parseReason(fields.why),
  };
}

function parseReps(fields: Fields): [number, number] | undefined {
  const low = readNumber(fields.repsMin);
  const high = readNumber(fields.repsMax);
  if (low !== undefined || high !== undefined) return [low ?? high ?? 0, high ?? low ?? 0];
  return readRange(firstField(fields, ['reps', 'repetitions']));
}

/** Of two contradicting efforts the easier one; out of bounds is left for the rule on bounds. */
function cautiousRir(rir: number | undefined, rpe: number | undefined): number | undefined {
  if (rpe === undefined) return rir;
  return Math.max(rir ?? rpeScale - rpe, rpeScale - rpe);
}

function parseSteps(value: unknown): CandidateStep[] {
  return readList(value)
    .slice(0, mostSteps)
    .map((step) => {
      const fields: Fields = typeof step === 'string' ? { text: step } : readFields(step);
      return {
        text: readText(firstField(fields, ['text', 'name', 'description'])),
        named: readText(fields.exerciseId),
        seconds: readNumber(firstField(fields, ['seconds', 'durationSeconds', 'duration'])),
      };
    });
}

function parseCardio(block: Fields): CandidateCardio {
  return {
    mode: readOneOf(block.mode, cardioModes),
    intensity: readOneOf(block.intensity, intensities),
    minutes: readNumber(block.minutes),
    minutesByWeek: readList(block.minutesByWeek).map(readNumber),
    rpeMax: readNumber(block.rpeMax),
    text: readText(block.text),
    weekdays: readList(block.weekdays).flatMap((day) => readOneOf(readNumber(day), weekdays) ?? []),
  };
}

function parseReason(value: unknown): CandidateReason {
  if (typeof value === 'string') return { text: readText(value) };
  const fields = readFields(value);
  return { code: readOneOf(fields.code, reasonCodes), text: readText(fields.text) };
}
