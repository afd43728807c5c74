import type { ProgressWeek } from '@vigor/contract';
import type { Reply, Turn } from './built-in-coach.reply.ts';

const weeksInMonth = 4;

/** What was done this week, beside the week before. */
export function answerWeekFigures(turn: Turn): Reply {
  const { facts, texts, mentions, figures } = turn;
  const [before, now] = facts.progress.weeks.slice(-2);
  if (!before || !now || facts.sessions.length === 0) return nothingYet(turn);
  const asksMore = / (?:more|less|better|harder) /.test(mentions.shape);
  return {
    parts: [
      asksMore ? verdictOn(now, before, turn) : undefined,
      [
        texts.progress.weekLine(texts.progress.thisWeek, ...figuresOf([now], turn)),
        texts.progress.weekLine(texts.progress.lastWeek, ...figuresOf([before], turn)),
      ].join('\n'),
      now.sessions > 0 ? texts.tone.praise : undefined,
      facts.next &&
        texts.progress.nextSession(facts.next.planDay.name, figures.day(facts.next.day)),
    ],
    confidence: 'high',
  };
}

function verdictOn(now: ProgressWeek, before: ProgressWeek, { texts, figures }: Turn): string {
  const [one, other] = [figures.total(now.tonnageKg), figures.total(before.tonnageKg)];
  if (one === other) return texts.lifts.same(one);
  return now.tonnageKg > before.tonnageKg
    ? texts.lifts.more(one, other)
    : texts.lifts.notMore(one, other);
}

/** A month as its four weeks, beside the four before. */
export function answerMonthFigures(turn: Turn): Reply {
  const { facts, texts } = turn;
  if (facts.sessions.length === 0) return nothingYet(turn);
  const now = facts.progress.weeks.slice(-weeksInMonth);
  const before = facts.progress.weeks.slice(-2 * weeksInMonth, -weeksInMonth);
  return {
    parts: [
      [
        texts.progress.weekLine(texts.lifts.fourWeeks, ...figuresOf(now, turn)),
        texts.progress.weekLine(texts.lifts.fourBefore, ...figuresOf(before, turn)),
      ].join('\n'),
      texts.tone.praise,
      texts.lifts.monthNote,
    ],
    choice: { text: texts.progress.askRecords, message: texts.questions.records },
    confidence: 'high',
  };
}

function nothingYet({ texts }: Turn): Reply {
  return { parts: [`${texts.session.noSession} ${texts.session.firstStep}`], confidence: 'high' };
}

function figuresOf(
  weeks: readonly ProgressWeek[],
  { figures }: Turn,
): [sessions: number, sets: number, moved: string, minutes: number] {
  const sum = (read: (week: ProgressWeek) => number) =>
    weeks.reduce((total, week) => total + read(week), 0);
  return [
    sum(({ sessions }) => sessions),
    Math.round(sum(({ hardSets }) => hardSets)),
    figures.total(sum(({ tonnageKg }) => tonnageKg)),
    Math.round(sum(({ minutes }) => minutes)),
  ];
}
