import { describeRecord, findExercise } from '@vigor/training';
import { setsOfLastSession } from './built-in-coach.load-target.ts';
import { bestOfEach } from './built-in-coach.records.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { describeSets } from './built-in-coach.set-lines.ts';

const secondsPerMinute = 60;
const mostLifts = 6;

export function answerLastSession(turn: Turn): Reply {
  const [exercise] = turn.exercises;
  if (exercise) return lastOfExercise(turn, exercise.id, exercise.name);
  const { facts, texts, figures } = turn;
  const { lastSession } = facts;
  const [summary] = facts.sessions;
  if (!lastSession || !summary) {
    return { parts: [`${texts.session.noSession} ${texts.session.firstStep}`], confidence: 'high' };
  }
  const tonnage = summary.tonnageKg > 0 ? figures.total(summary.tonnageKg) : undefined;
  const minutes = Math.round(summary.durationSeconds / secondsPerMinute);
  const opening = texts.session.last(summary.name, figures.day(summary.day));
  return {
    parts: [
      `${opening}: ${texts.session.lastFigures(minutes, Math.round(summary.hardSets), tonnage)}.${
        summary.sessionRpe === undefined ? '' : ` ${texts.session.lastRpe(summary.sessionRpe)}`
      }`,
      liftLines(turn).join('\n'),
      recordText(turn, summary.day, summary.recordCount),
    ],
    choice: facts.next
      ? { text: texts.load.askTarget, message: texts.questions.nextContent }
      : undefined,
    confidence: 'high',
  };
}

function recordText(turn: Turn, day: string, count: number): string | undefined {
  const { facts, texts, figures } = turn;
  if (count === 0) return undefined;
  const ofDay = facts.progress.records.filter((one) => one.day === day && one.kind !== 'baseline');
  const lines = bestOfEach(ofDay).map(
    (record) => `${record.exerciseName}, ${lowerFirst(describeRecord(record, figures.unit))}`,
  );
  const [first] = lines;
  const text = first ? texts.session.lastRecord(first) : texts.session.lastRecords(count);
  return `${text} ${texts.tone.praise}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function liftLines(turn: Turn): string[] {
  const sets = turn.facts.lastSession?.sets.filter(({ kind }) => kind !== 'warmup') ?? [];
  const groups = [...Map.groupBy(sets, ({ exerciseId }) => exerciseId)];
  return groups
    .slice(0, mostLifts)
    .map(([id, ofExercise]) =>
      turn.texts.session.lastLift(findExercise(id)?.name ?? id, describeSets(ofExercise, turn)),
    );
}

function lastOfExercise(turn: Turn, exerciseId: string, name: string): Reply {
  const { facts, texts, figures } = turn;
  const sets = setsOfLastSession(facts, exerciseId);
  if (facts.lastSession && sets.length > 0) {
    const day = figures.day(facts.lastSession.day);
    return {
      parts: [texts.session.lastOfExercise(name, day, describeSets(sets, turn))],
      choice: { text: texts.load.askTarget, message: texts.questions.load(name) },
      confidence: 'high',
    };
  }
  const earlier = facts.sessions.find(({ exerciseNames }) => exerciseNames.includes(name));
  const text = earlier
    ? texts.session.lastElsewhere(name, earlier.name, figures.day(earlier.day))
    : texts.session.neverDone(name);
  return { parts: [text], confidence: earlier ? 'high' : 'medium' };
}
