import { isDeloadWeek } from './built-in-coach.load-target.ts';
import { ownLineFor } from './built-in-coach.own-lines.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { noPlanReply } from './built-in-coach.today.ts';

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
function plannedOn({ facts, texts, mentions }: Turn): string | undefined {
  const named = mentions.words.flatMap((word) => {
    const place = texts.weekdays.findIndex((day) => word.startsWith(day.toLowerCase()));
    return place < 0 ? [] : place + 1;
  });
  const [weekday] = named;
  const days = facts.plan?.days ?? [];
  if (weekday === undefined || days.every((day) => day.weekday === undefined)) return undefined;
  const nameOf = (place: number) => texts.weekdays[place - 1] ?? '';
  const planned = days.find((day) => day.weekday === weekday);
  if (planned) return texts.schedule.planned(nameOf(weekday), planned.name);
  const names = days.flatMap((day) => (day.weekday ? nameOf(day.weekday) : []));
  return texts.schedule.free(nameOf(weekday), texts.list(names));
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
