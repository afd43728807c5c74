import { isDeloadWeek } from './built-in-coach.load-target.ts';
import type { Turn } from './built-in-coach.reply.ts';

type OwnLine = (turn: Turn) => string | undefined;

/** What an article means for this member: one sentence from the member's own figures. */
const ownLines: Readonly<Record<string, OwnLine>> = {
  'training-rir': reserveLine,
  'training-rpe': reserveLine,
  'training-to-failure': reserveLine,
  'myths-no-pain-no-gain': reserveLine,
  'training-deload': easyWeekLine,
  'recovery-overtraining': easyWeekLine,
  'training-splits': splitLine,
  'training-days-per-week': splitLine,
  'recovery-rest-days': daysLine,
  'training-rest-between-sets': restLine,
  'training-tempo': tempoLine,
  'training-supersets': supersetLine,
  'training-sets-per-week': setsLine,
  'myths-more-is-better': setsLine,
  'training-one-rep-max-estimate': bestLine,
  'training-one-rep-max-test': bestLine,
  'training-plateau': bestLine,
  'motivation-small-wins': recordLine,
  'motivation-streaks': streakLine,
  'motivation-habit-time': streakLine,
  'myths-21-days': streakLine,
  'training-reps-for-muscle': repsLine,
  'training-reps-for-strength': repsLine,
  'training-double-progression': repsLine,
  'training-short-sessions': minutesLine,
  'nutrition-creatine': supplementLine,
  'nutrition-caffeine': supplementLine,
  'nutrition-claims': supplementLine,
};

export function ownLineFor(articleId: string, turn: Turn): string | undefined {
  return Object.hasOwn(ownLines, articleId) ? ownLines[articleId]?.(turn) : undefined;
}

/** The first exercise of the next session stands for the rest. */
function example({ facts }: Turn) {
  return (facts.next?.planDay ?? facts.plan?.days[0])?.exercises.find(
    ({ role, holdSeconds }) => role !== 'drill' && holdSeconds === undefined,
  );
}

function reserveLine(turn: Turn): string | undefined {
  const item = example(turn);
  return item && turn.texts.own.reserve(item.name, item.rir);
}

function repsLine(turn: Turn): string | undefined {
  const item = example(turn);
  return item && turn.texts.own.reps(item.name, item.sets, item.repsMin, item.repsMax);
}

function restLine(turn: Turn): string | undefined {
  const item = example(turn);
  return item && turn.texts.own.rest(item.name, turn.texts.rest(item.restSeconds));
}

function tempoLine(turn: Turn): string | undefined {
  const item = example(turn);
  return item?.tempo ? turn.texts.own.tempo(item.name, item.tempo) : undefined;
}

function supersetLine({ facts, texts }: Turn): string | undefined {
  if (!facts.next) return undefined;
  const { exercises, name } = facts.next.planDay;
  const pairs = Map.groupBy(
    exercises.filter(({ supersetGroup }) => supersetGroup),
    ({ supersetGroup }) => supersetGroup,
  );
  const [pair] = [...pairs.values()].filter(({ length }) => length > 1);
  return pair && texts.own.superset(name, texts.list(pair.map((item) => item.name)));
}

function easyWeekLine(turn: Turn): string | undefined {
  const { facts, texts } = turn;
  if (!facts.plan) return undefined;
  if (isDeloadWeek(facts)) return texts.own.easyNow;
  const place = facts.plan.weekKinds.slice(facts.plan.currentWeek).indexOf('deload');
  return place < 0 ? undefined : texts.own.easyIn(place + 1);
}

function splitLine({ facts, texts }: Turn): string | undefined {
  const days = facts.plan?.days.length;
  return facts.plan && days ? texts.own.split(facts.plan.splitName, days) : undefined;
}

function daysLine({ facts, texts }: Turn): string | undefined {
  if (!facts.plan) return undefined;
  const training = facts.plan.days.filter(({ isHard }) => isHard).length;
  return texts.own.days(training, 7 - training);
}

function setsLine({ facts, texts }: Turn): string | undefined {
  const [most] = facts.progress.muscles.toSorted((a, b) => b.setsPerWeek - a.setsPerWeek);
  if (!most || most.setsPerWeek === 0) return undefined;
  const sets = String(Math.round(most.setsPerWeek * 2) / 2);
  return texts.own.sets(texts.muscles[most.group].toLowerCase(), sets);
}

function bestLine({ facts, texts, figures }: Turn): string | undefined {
  const [lift] = facts.progress.lifts;
  if (!lift || lift.latestE1rmKg === null) return undefined;
  return texts.own.best(lift.name, figures.weight(lift.latestE1rmKg), lift.summary);
}

function recordLine({ facts, texts, figures }: Turn): string | undefined {
  const record = facts.progress.records.find(({ kind }) => kind !== 'baseline');
  return record && texts.own.record(record.exerciseName, figures.day(record.day));
}

function streakLine({ facts, texts }: Turn): string | undefined {
  const { weeks } = facts.progress.streak;
  return weeks > 0 ? texts.own.streak(weeks) : undefined;
}

function supplementLine({ texts }: Turn): string {
  return texts.own.supplement;
}

function minutesLine({ facts, texts }: Turn): string | undefined {
  return facts.next && texts.own.minutes(Math.round(facts.next.planDay.estimatedSeconds / 60));
}
