import type { ProgressWeek } from '@vigor/contract';
import type { Reply, Turn } from './built-in-coach.reply.ts';

/** What was done this week, beside the week before. */
export function answerWeekFigures(turn: Turn): Reply {
  const { facts, texts } = turn;
  const [before, now] = facts.progress.weeks.slice(-2);
  if (!before || !now || facts.sessions.length === 0) {
    return { parts: [texts.session.noSession], confidence: 'high' };
  }
  return {
    parts: [
      [
        texts.progress.weekLine(texts.progress.thisWeek, ...figuresOf(now, turn)),
        texts.progress.weekLine(texts.progress.lastWeek, ...figuresOf(before, turn)),
      ].join('\n'),
      now.sessions > 0 ? texts.tone.praise : undefined,
      facts.next &&
        texts.progress.nextSession(facts.next.planDay.name, turn.figures.day(facts.next.day)),
    ],
    confidence: 'high',
  };
}

function figuresOf(
  { sessions, hardSets, tonnageKg, minutes }: ProgressWeek,
  { figures }: Turn,
): [sessions: number, sets: number, moved: string, minutes: number] {
  return [sessions, Math.round(hardSets), figures.total(tonnageKg), Math.round(minutes)];
}
