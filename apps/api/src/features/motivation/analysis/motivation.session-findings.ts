import { describeRecord, displayWeight, findExercise, fromKg } from '@vigor/training';
import { analysisTexts as says } from './motivation.analysis-texts.en.ts';
import type { PlannedWork, SessionFacts } from './motivation.session-facts.ts';
import {
  hardSetsOf,
  meanRpe,
  pairsOfSides,
  restOf,
  type SideReps,
  setsBelow,
  setsOnTarget,
} from './motivation.session-figures.ts';

/** Lists are short: the rest is in the session itself. */
const mostEach = 3;
const secondsPerMinute = 60;
const breakDays = 7;
const moreVolumeShare = 0.02;
/** Editorial: a difference that is no chance of the day. */
const lessVolumeShare = 0.15;
/** As for a record of e1RM. */
const strongerShare = 0.005;
const sameEffort = 0.5;
const harderEffort = 1;
/** Rest that is shorter than this share of the plan costs repetitions. */
const shortRestShare = 0.6;
const veryHardRpe = 9;
const ratedShare = 0.5;

export interface SessionFindings {
  highlights: string[];
  concerns: string[];
  nextTime: string[];
  records: string[];
}

/** What a session says, from its own figures; any session gives findings. */
export function findInSession(facts: SessionFacts): SessionFindings {
  const sets = hardSetsOf(facts);
  if (sets.length === 0) {
    return { highlights: [], concerns: [], nextTime: [], records: [] };
  }
  return {
    highlights: present([
      findReturn(facts),
      findPlannedSets(facts),
      findTargetsReached(facts),
      facts.isSensitive ? undefined : findMoreVolume(facts),
      ...findStronger(facts),
      findPlannedEffort(facts),
      describeWork(facts),
    ]),
    concerns: present([
      findHarderEffort(facts),
      ...findBelowRange(facts),
      findShortRest(facts),
      ...findUneven(facts).map(({ name, left, right }) => says.uneven(name, left, right)),
      facts.isSensitive ? undefined : findLessVolume(facts),
      findVeryHard(facts),
    ]),
    nextTime: present([
      ...findTargets(facts),
      adviseEffort(facts),
      adviseRest(facts),
      ...findUneven(facts).map(({ name }) => says.weakSideFirst(name)),
      adviseEasier(facts),
      adviseRating(facts),
    ]),
    records: facts.records.map((record) =>
      says.record(record.exerciseName, describeRecord(record, facts.unit)),
    ),
  };
}

function present(found: readonly (string | undefined)[]): string[] {
  return found.filter((text) => text !== undefined).slice(0, mostEach);
}

function findReturn({ gapDays = 0 }: SessionFacts): string | undefined {
  return gapDays >= breakDays ? says.back(gapDays) : undefined;
}

function findPlannedSets(facts: SessionFacts): string | undefined {
  const planned = facts.planned.reduce((sum, { sets }) => sum + sets, 0);
  const done = facts.planned.reduce(
    (sum, work) => sum + Math.min(work.sets, hardSetsOf(facts, work.exerciseId).length),
    0,
  );
  if (planned === 0 || done === 0) return undefined;
  return done >= planned ? says.allPlanned(planned) : says.somePlanned(done, planned);
}

function findTargetsReached(facts: SessionFacts): string | undefined {
  const done = countedWork(facts);
  const reached = done.filter((work) => setsBelow(facts, work) === 0);
  return reached.length > 0 ? says.onTarget(reached.length, done.length) : undefined;
}

function findMoreVolume({ volume, unit }: SessionFacts): string | undefined {
  const share = volume ? volume.kg / volume.beforeKg - 1 : 0;
  if (!volume || share < moreVolumeShare) return undefined;
  const moved = `${Math.round(fromKg(volume.kg, unit)).toLocaleString('en')} ${unit}`;
  return says.moreVolume(moved, Math.round(share * 100));
}

function findStronger({ lifts, unit }: SessionFacts): string[] {
  const weight = (weightKg: number) =>
    `${displayWeight(Math.round(weightKg * 10) / 10, unit)} ${unit}`;
  return lifts
    .filter(({ e1rmKg, beforeKg }) => e1rmKg > beforeKg * (1 + strongerShare))
    .toSorted((a, b) => b.e1rmKg / b.beforeKg - a.e1rmKg / a.beforeKg)
    .slice(0, 1)
    .map(({ name, e1rmKg, beforeKg }) =>
      says.stronger(name, weight(e1rmKg), weight(e1rmKg - beforeKg)),
    );
}

function findPlannedEffort(facts: SessionFacts): string | undefined {
  const effort = meanRpe(facts);
  if (!effort || Math.abs(effort.done - effort.planned) > sameEffort) return undefined;
  return says.effortAsPlanned(tenth(effort.done), tenth(effort.planned));
}

function describeWork(facts: SessionFacts): string {
  const sets = hardSetsOf(facts).length;
  const minutes = Math.round(facts.session.durationSeconds / secondsPerMinute);
  return minutes > 0 ? says.work(sets, minutes) : says.workOnly(sets);
}

function findHarderEffort(facts: SessionFacts): string | undefined {
  const effort = meanRpe(facts);
  if (!effort || effort.done - effort.planned < harderEffort) return undefined;
  return says.effortAbove(tenth(effort.done), tenth(effort.planned));
}

function findBelowRange(facts: SessionFacts): string[] {
  return countedWork(facts).flatMap((work) => {
    const below = setsBelow(facts, work);
    const all = setsOnTarget(facts, work) + below;
    return below > 0 ? [says.belowRange(work.name, below, all, work.repsMin)] : [];
  });
}

function findShortRest(facts: SessionFacts): string | undefined {
  const rest = restOf(facts);
  if (!rest || rest.done >= rest.planned * shortRestShare) return undefined;
  return says.shortRest(rest.done, rest.planned);
}

function findUneven({ session }: SessionFacts): SideReps[] {
  return pairsOfSides(session.sets).slice(0, 1);
}

/** Less is what a deload is for, and what a return should be. */
function findLessVolume({ volume, isDeload, gapDays = 0 }: SessionFacts): string | undefined {
  if (!volume || isDeload || gapDays >= breakDays) return undefined;
  const share = 1 - volume.kg / volume.beforeKg;
  return share >= lessVolumeShare ? says.lessVolume(Math.round(share * 100)) : undefined;
}

function findVeryHard({ session: { sessionRpe = 0 } }: SessionFacts): string | undefined {
  return sessionRpe >= veryHardRpe ? says.veryHard(sessionRpe) : undefined;
}

function findTargets({ targets, session }: SessionFacts): string[] {
  const order = [...new Set(session.sets.map(({ exerciseId }) => exerciseId))];
  return targets
    .toSorted((a, b) => order.indexOf(a.exerciseId) - order.indexOf(b.exerciseId))
    .slice(0, 2)
    .map(({ exerciseId, text }) => says.target(findExercise(exerciseId)?.name ?? exerciseId, text));
}

function adviseEffort(facts: SessionFacts): string | undefined {
  const effort = meanRpe(facts);
  if (!effort || effort.done - effort.planned < harderEffort) return undefined;
  return says.keepReserve(tenth(10 - effort.planned));
}

function adviseRest(facts: SessionFacts): string | undefined {
  const rest = restOf(facts);
  const isShort = rest && rest.done < rest.planned * shortRestShare;
  return isShort ? says.restLonger(rest.planned) : undefined;
}

function adviseEasier({ session: { sessionRpe = 0 } }: SessionFacts): string | undefined {
  return sessionRpe >= veryHardRpe ? says.easierNext : undefined;
}

function adviseRating(facts: SessionFacts): string | undefined {
  const sets = hardSetsOf(facts);
  const rated = sets.filter(({ rpe }) => rpe !== undefined).length;
  return rated < sets.length * ratedShare ? says.rateEffort : undefined;
}

/** Exercises of the plan that were done and go by repetitions. */
function countedWork(facts: SessionFacts): PlannedWork[] {
  return facts.planned.filter(
    (work) => !work.isTimed && setsOnTarget(facts, work) + setsBelow(facts, work) > 0,
  );
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
