import type { PersonalRecord } from '@vigor/contract';
import { describeRecord } from '@vigor/training';
import { findLift } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';

const mostRecords = 4;

export function answerRecords(turn: Turn): Reply {
  const { facts, texts, figures, exercises } = turn;
  const [exercise] = exercises;
  const found = facts.progress.records.filter(
    ({ exerciseId, kind }) =>
      kind !== 'baseline' && (exercise === undefined || exerciseId === exercise.id),
  );
  const lift = exercise && findLift(facts, exercise.id);
  const estimate =
    lift?.latestE1rmKg == null
      ? undefined
      : texts.progress.bestEstimate(lift.name, figures.weight(lift.latestE1rmKg));
  if (found.length === 0) {
    const none = exercise ? texts.progress.noRecordsOf(exercise.name) : texts.progress.noRecords;
    return { parts: [none, estimate], confidence: 'high' };
  }
  const ranked = found.toSorted(
    (one, other) =>
      Number(other.isCelebrated) - Number(one.isCelebrated) || other.day.localeCompare(one.day),
  );
  const shown = (exercise ? ranked : bestOfEach(ranked)).slice(0, mostRecords);
  const lines = shown
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .map((record) => recordLine(record, turn));
  return {
    parts: [
      exercise ? texts.progress.recordsOf(exercise.name) : texts.progress.records,
      lines.join('\n'),
      estimate,
      texts.tone.praise,
    ],
    confidence: 'high',
  };
}

function recordLine(record: PersonalRecord, { texts, figures }: Turn): string {
  const text = describeRecord(record, figures.unit).replace(/\.$/, '');
  return texts.progress.record(record.exerciseName, text, figures.day(record.day));
}

/** One record of each exercise says enough. */
export function bestOfEach(records: readonly PersonalRecord[]): PersonalRecord[] {
  return [...Map.groupBy(records, ({ exerciseId }) => exerciseId).values()].flatMap(
    ([first]) => first ?? [],
  );
}
