import type { LoggedSession, Plan, PlanExercise, Progress, SessionSummary } from '@vigor/contract';
import { displayWeight, findExercise, type WeightUnit } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';

const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const mostSessions = 5;
const mostRecords = 5;
const mostLifts = 6;

/**
 * The member in short, for a prompt. Nothing in it was typed by the member: names of plans, days
 * and sessions are left out, exercises have the names of the catalogue.
 */
export function describeMember(facts: MemberFacts): string {
  return [
    ...describeProfile(facts),
    ...describePlan(facts),
    ...describeSessions(facts),
    ...describeProgress(facts),
    ...describeRecords(facts),
  ].join('\n');
}

export function unitOf({ profile }: MemberFacts): WeightUnit {
  return profile.units === 'imperial' ? 'lb' : 'kg';
}

export function describeWeight(weightKg: number, unit: WeightUnit): string {
  return `${displayWeight(weightKg, unit)} ${unit}`;
}

export function describeProfile({ profile, today }: MemberFacts): string[] {
  const conditions = profile.conditions.map(({ name, painNow }) =>
    painNow === undefined ? name : `${name} (pain now ${painNow} of 10)`,
  );
  return [
    `Today: ${today}`,
    `Age: ${profile.ageBand}`,
    `Level: ${profile.level}`,
    `Goals: ${profile.goals.map(inWords).join(', ')}`,
    `Equipment: ${profile.equipment.map(inWords).join(', ') || 'none'}`,
    `Time: ${profile.daysPerWeek} days a week, ${profile.minutesPerSession} minutes`,
    `Conditions: ${conditions.join(', ') || 'none reported'}`,
    `Health screening: ${inWords(profile.screeningStatus)}`,
    `Weights are in ${profile.units === 'imperial' ? 'pounds (lb)' : 'kilograms (kg)'}`,
  ];
}

/** The member reads these lines too: `adjustable_bench` is an adjustable bench. */
function inWords(id: string): string {
  return id.replaceAll('_', ' ');
}

export function describePlan({ plan, next, planCheck }: MemberFacts): string[] {
  if (!plan) return ['Plan: none'];
  const kind = plan.weekKinds[plan.currentWeek - 1] ?? 'build';
  const nextDay = next && plan.days.findIndex(({ id }) => id === next.planDay.id) + 1;
  return [
    `Plan: ${inWords(plan.goal)}, week ${plan.currentWeek} of ${plan.weeks} (${kind} week), ${plan.days.length} days a week, state: ${inWords(planCheck.status)}`,
    ...plan.days.map((day, index) => `  ${describeDay(day, index)}`),
    next ? `Next session: day ${nextDay} on ${next.day}${next.isToday ? ' (today)' : ''}` : '',
  ].filter(Boolean);
}

function describeDay({ weekday, exercises, kind }: Plan['days'][number], index: number): string {
  const day = weekday === undefined ? '' : ` (${weekdayNames[weekday - 1]})`;
  const names = exercises.map(({ exerciseId }) => exerciseName(exerciseId)).join(', ');
  return `Day ${index + 1}${day}, ${inWords(kind)}: ${names || 'no exercises'}`;
}

export function exerciseName(exerciseId: string): string {
  return findExercise(exerciseId)?.name ?? exerciseId;
}

/** For example `3 × 5–8, 2 in reserve, 60 kg`. */
export function describeTarget(exercise: PlanExercise, unit: WeightUnit): string {
  const { sets, repsMin, repsMax, holdSeconds, rir, loadKg } = exercise;
  const reps = repsMin === repsMax ? `${repsMin}` : `${repsMin}–${repsMax}`;
  return [
    `${sets} × ${holdSeconds === undefined ? reps : `${holdSeconds} s`}`,
    `${rir} in reserve`,
    ...(loadKg === undefined ? [] : [describeWeight(loadKg, unit)]),
  ].join(', ');
}

export function describeSessions(facts: MemberFacts): string[] {
  const { sessions, lastSession, daysSinceLastSession } = facts;
  if (sessions.length === 0 || !lastSession) return ['Sessions: none logged yet'];
  return [
    `Last session: ${daysSinceLastSession} days ago`,
    ...describeSets(lastSession, unitOf(facts)).map((line) => `  ${line}`),
    'Latest sessions:',
    ...sessions.slice(0, mostSessions).map((session) => `  ${describeSession(session)}`),
  ];
}

export function describeSession(session: SessionSummary): string {
  const { day, durationSeconds, hardSets, sessionRpe, exerciseNames } = session;
  const effort = sessionRpe === undefined ? '' : `, effort ${sessionRpe} of 10`;
  const minutes = Math.round(durationSeconds / 60);
  return `${day}: ${minutes} min, ${hardSets} hard sets${effort}: ${exerciseNames.join(', ')}`;
}

/** One line for each exercise, for example `Back squat: 5 × 80 kg @8, 5 × 80 kg @9`. */
export function describeSets(session: Pick<LoggedSession, 'sets'>, unit: WeightUnit): string[] {
  const byExercise = Map.groupBy(
    session.sets.filter(({ kind }) => kind !== 'warmup'),
    ({ exerciseId }) => exerciseId,
  );
  return [...byExercise].map(
    ([exerciseId, sets]) =>
      `${exerciseName(exerciseId)}: ${sets.map((set) => describeSet(set, unit)).join(', ')}`,
  );
}

function describeSet(set: LoggedSession['sets'][number], unit: WeightUnit): string {
  const { reps, weightKg, rpe, durationSeconds, distanceMeters } = set;
  const parts = [
    reps === undefined ? '' : `${reps}`,
    durationSeconds === undefined ? '' : `${durationSeconds} s`,
    distanceMeters === undefined ? '' : `${distanceMeters} m`,
    weightKg === undefined ? '' : describeWeight(weightKg, unit),
  ];
  return parts.filter(Boolean).join(' × ') + (rpe === undefined ? '' : ` @${rpe}`);
}

export function describeProgress(facts: MemberFacts): string[] {
  const { lifts, streak, adherence } = facts.progress;
  return [
    `Streak: ${streak.weeks} weeks (best ${streak.bestWeeks}); this week ${streak.thisWeek.done} of ${streak.thisWeek.required}`,
    `Last twelve weeks: ${adherence.done} of ${adherence.planned} planned sessions done`,
    ...withHeading(
      'Estimated one-repetition maximums:',
      lifts.slice(0, mostLifts).map(liftLine(unitOf(facts))),
    ),
  ];
}

export function describeRecords({ progress }: MemberFacts): string[] {
  const lines = newestRecords(progress.records).map(({ day, text }) => `${day}: ${text}`);
  return withHeading('Latest records:', lines);
}

function newestRecords(records: Progress['records']): Progress['records'] {
  return records
    .filter(({ isCelebrated }) => isCelebrated)
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .slice(0, mostRecords);
}

function liftLine(unit: WeightUnit) {
  return ({ exerciseId, latestE1rmKg, summary }: Progress['lifts'][number]): string => {
    const latest = latestE1rmKg === null ? 'no estimate' : describeWeight(latestE1rmKg, unit);
    return `${exerciseName(exerciseId)}: ${latest} (${summary})`;
  };
}

function withHeading(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}
