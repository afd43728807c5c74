import { isDeloadWeek } from './built-in-coach.load-target.ts';
import { ownLineFor } from './built-in-coach.own-lines.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { answerWeek, listOf, noPlanReply } from './built-in-coach.today.ts';

/** Another day for a session: it may move, and what to leave between. */
export function answerMoveSession(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  if (!facts.plan) return noPlanReply(turn);
  const isMissed = / (?:missed|skipped|could not|did not|make up|catch up) /.test(mentions.shape);
  return {
    parts: [
      isMissed && facts.next ? texts.schedule.missed(facts.next.planDay.name) : texts.schedule.move,
      plannedOn(turn),
      marked(texts.schedule.apart, 1),
      isMissed ? undefined : texts.schedule.forGood,
    ],
    citations: [citeArticle('recovery-rest-days')],
    confidence: 'high',
  };
}

/** What the plan has on the first weekday that was named. */
function plannedOn(turn: Turn): string | undefined {
  const { facts, texts } = turn;
  const weekday = weekdayIn(turn);
  const days = facts.plan?.days ?? [];
  if (weekday === undefined || days.every((day) => day.weekday === undefined)) return undefined;
  const nameOf = (place: number) => texts.weekdays[place - 1] ?? '';
  const planned = days.find((day) => day.weekday === weekday);
  if (planned) return texts.schedule.planned(nameOf(weekday), planned.name);
  const names = days.flatMap((day) => (day.weekday ? nameOf(day.weekday) : []));
  return texts.schedule.free(nameOf(weekday), texts.list(names));
}

/** The first weekday that was named, from 1 for Monday. */
function weekdayIn({ texts, mentions }: Turn): number | undefined {
  const place = mentions.words
    .map((word) => texts.weekdays.findIndex((day) => word.startsWith(day.toLowerCase())))
    .find((one) => one >= 0);
  return place === undefined ? undefined : place + 1;
}

/** What the plan has on a weekday. */
export function answerDayContent(turn: Turn): Reply {
  const { facts } = turn;
  if (!facts.plan) return noPlanReply(turn);
  const said = plannedOn(turn);
  if (!said) return answerWeek(turn);
  const weekday = weekdayIn(turn);
  const planned = facts.plan.days.find((day) => day.weekday === weekday);
  return { parts: [said, planned && listOf(planned, turn)], confidence: 'high' };
}

export function answerWhyDeload(turn: Turn): Reply {
  const { facts, texts } = turn;
  return {
    parts: [
      marked(texts.schedule.whyDeload, 1),
      isDeloadWeek(facts) ? texts.change.deloadNow : ownLineFor('training-deload', turn),
    ],
    citations: [citeArticle('training-deload')],
    confidence: 'high',
  };
}

export function answerBored({ texts }: Turn): Reply {
  return {
    parts: [`${texts.tone.comfort} ${texts.schedule.bored}`, marked(texts.schedule.boredKeep, 1)],
    citations: [citeArticle('motivation-plateaus')],
    confidence: 'high',
  };
}
