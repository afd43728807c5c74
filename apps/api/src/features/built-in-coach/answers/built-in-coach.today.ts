import type { Plan, PlanDay } from '@vigor/contract';
import { findExercise, weekdayOf } from '@vigor/training';
import type { MemberFacts } from '../../facts/facts.service.ts';
import { isDeloadWeek, loadTargetFor, setsThisWeek } from './built-in-coach.load-target.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { describeTarget } from './built-in-coach.set-lines.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';

const secondsPerMinute = 60;
/** From here loads start lighter. */
const breakDays = 8;

/** A clinician has to be asked before there is any training. */
export function isStopped({ planCheck, profile }: MemberFacts): boolean {
  const { screeningStatus } = profile;
  return (
    planCheck.status === 'stopped' ||
    screeningStatus === 'stop_clearance' ||
    screeningStatus === 'emergency'
  );
}

/** No workouts until then; `undefined` when all is well. */
export function stoppedReply({ facts, texts }: Turn): Reply | undefined {
  return isStopped(facts) ? { parts: [texts.session.stopped], confidence: 'high' } : undefined;
}

/** What to ask a clinician, for those who wait for an answer. */
export function answerClearance({ facts, texts }: Turn): Reply {
  return {
    parts: [
      isStopped(facts) ? texts.session.stopped : undefined,
      texts.care.askDoctor,
      texts.care.doctorQuestions.map((question) => `- ${question}`).join('\n'),
    ],
    confidence: 'high',
  };
}

export function answerToday(turn: Turn): Reply {
  const { facts, texts, figures } = turn;
  if (!facts.plan) return noPlanReply(turn);
  const doneToday = facts.week.find(({ day }) => day === facts.today)?.done;
  if (!facts.next) return nothingNext(turn, doneToday?.name);
  const { planDay, day, isToday } = facts.next;
  const minutes = minutesOf(planDay);
  if (isToday) {
    return {
      parts: [
        [texts.session.today(planDay.name, minutes), warmUpOf(planDay, turn)].join(' '),
        listOf(planDay, turn),
        adviceFor(turn),
        texts.tone.start,
      ],
      choice: { text: texts.session.askShorter, message: texts.questions.shorter },
      confidence: 'high',
    };
  }
  const opening = doneToday ? texts.session.doneToday(doneToday.name) : texts.session.restDay;
  return {
    parts: [`${opening} ${texts.session.next(planDay.name, figures.day(day), minutes)}`],
    choice: { text: texts.session.askToday, message: texts.questions.nextContent },
    confidence: 'high',
  };
}

/** What the next session holds, whichever day it is. */
export function answerNextContent(turn: Turn): Reply {
  const { facts, texts, figures } = turn;
  if (!facts.next) return answerToday(turn);
  const { planDay, day, isToday } = facts.next;
  if (isToday) return answerToday(turn);
  return {
    parts: [
      texts.session.next(planDay.name, figures.day(day), minutesOf(planDay)),
      listOf(planDay, turn),
      adviceFor(turn),
    ],
    confidence: 'high',
  };
}

export function answerWeek(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  if (!facts.plan) return noPlanReply(turn);
  if (mentions.shape.includes(' next week ')) return nextWeek(facts.plan, turn);
  const planned = facts.week.filter((one) => one.planned).length;
  const done = facts.week.filter((one) => one.done).length;
  const lines = facts.week.flatMap(({ day, planned: plan, done: was }) => {
    const weekday = texts.weekdays[weekdayOf(day) - 1] ?? '';
    if (was) return texts.session.weekDone(weekday, was.name);
    return plan ? texts.session.weekPlanned(weekday, plan.name) : [];
  });
  return {
    parts: [
      texts.session.week(done, Math.max(planned, done)),
      lines.join('\n'),
      texts.session.weekFree,
      isDeloadWeek(facts) ? texts.session.deloadWeek : undefined,
    ],
    confidence: 'high',
  };
}

/** The plan's days, which are the same every week; an easy one is said. */
function nextWeek(plan: Plan, { texts }: Turn): Reply {
  const lines = plan.days.map(({ weekday, name }) =>
    weekday
      ? texts.session.weekPlanned(texts.weekdays[weekday - 1] ?? '', name)
      : texts.session.anyDay(name),
  );
  const isEasy = plan.weekKinds[plan.currentWeek] === 'deload';
  return {
    parts: [
      texts.session.nextWeek(plan.days.length),
      lines.join('\n'),
      isEasy ? texts.session.nextWeekEasy : undefined,
    ],
    confidence: 'high',
  };
}

export function noPlanReply({ texts, facts }: Turn): Reply {
  const { daysPerWeek, minutesPerSession } = facts.profile;
  return {
    parts: [
      texts.session.noPlan,
      marked(texts.session.noPlanYours(daysPerWeek, minutesPerSession), 1),
    ],
    citations: [citeArticle('training-splits')],
    choice: { text: texts.change.askMicro, message: texts.questions.micro },
    confidence: 'high',
  };
}

function warmUpOf({ warmup }: PlanDay, { texts }: Turn): string {
  const seconds = warmup.reduce((sum, step) => sum + step.seconds, 0);
  const minutes = Math.round(seconds / secondsPerMinute);
  return minutes > 0 ? texts.session.warmUp(minutes) : '';
}

export function minutesOf({ estimatedSeconds }: PlanDay): number {
  return Math.round(estimatedSeconds / secondsPerMinute);
}

function nothingNext({ texts }: Turn, doneName?: string): Reply {
  const opening = doneName ? texts.session.doneToday(doneName) : texts.session.restDay;
  return {
    parts: [`${opening} ${texts.session.nothingNext}`, texts.session.startAnyway],
    confidence: 'high',
  };
}

export function listOf(planDay: PlanDay, turn: Turn): string {
  const { facts, texts } = turn;
  const items = planDay.exercises.map((planned) => {
    const exercise = findExercise(planned.exerciseId);
    const sets = setsThisWeek(facts, planned);
    const target = exercise
      ? loadTargetFor(exercise, facts, turn.figures)
      : { ...planned, sets, source: 'plan' as const };
    return texts.session.item(planned.name, describeTarget(target, turn));
  });
  const cardio =
    planDay.cardio && texts.session.cardio(planDay.cardio.text, planDay.cardio.minutes);
  return [...items, ...(cardio ? [cardio] : [])].join('\n');
}

function adviceFor({ facts, texts }: Turn): string | undefined {
  const [reason] = facts.planCheck.reasons;
  if (facts.planCheck.status === 'needs_update' && reason) return texts.session.needsUpdate(reason);
  const days = facts.daysSinceLastSession ?? 0;
  if (days >= breakDays) return texts.session.afterBreak(days);
  return isDeloadWeek(facts) ? texts.session.deloadWeek : undefined;
}
