import type { Citation } from '@vigor/contract';
import { suggestReturn } from '@vigor/training';
import { findAnswers } from '../understanding/built-in-coach.retrieval.ts';
import { answerDeload } from './built-in-coach.deload.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { minutesOf } from './built-in-coach.today.ts';

const shortShare = 0.5;
const leastMinutes = 15;
const recentWeeks = 6;
const longBreakDays = 7;
const tired = 'recovery-training-when-tired';
const missed = 'motivation-missed-week';
const returning = 'training-returning-after-break';
const moods = [
  'motivation-not-in-the-mood',
  'motivation-plateaus',
  'motivation-missed-week',
  'motivation-if-then-plans',
];

/** Tired today: easier or rest; tired for long: an easy week, and a doctor. */
export function answerTired(turn: Turn): Reply {
  const { texts, mentions } = turn;
  const isLasting =
    (mentions.days ?? 0) >= longBreakDays ||
    / (?:always|all the time|constantly|lately) /.test(mentions.shape);
  if (isLasting) {
    const deload = answerDeload(turn);
    return {
      ...deload,
      parts: [...deload.parts, texts.change.tiredLong],
    };
  }
  const hasSession = turn.facts.next?.isToday ?? false;
  const text = marked(hasSession ? texts.change.tired : texts.change.tiredFree, 1);
  return easierToday(turn, `${texts.tone.comfort} ${text}`, tired);
}

export function answerSleptBadly(turn: Turn): Reply {
  const { texts } = turn;
  const text = marked(texts.change.sleep, 1);
  return easierToday(turn, `${texts.tone.comfort} ${text}`, 'recovery-sleep');
}

function easierToday(turn: Turn, opening: string, articleId: string): Reply {
  const { facts, texts } = turn;
  const session = facts.next?.isToday ? facts.next.planDay : undefined;
  const minutes = session && Math.max(leastMinutes, Math.round(minutesOf(session) * shortShare));
  const canShorten = session && minutes && minutes < minutesOf(session);
  return {
    parts: [opening, canShorten ? texts.change.tiredOffer(minutes) : texts.change.tiredNoSession],
    citations: [citeArticle(articleId)],
    wishes: canShorten ? [{ kind: 'shorten', minutes, dayId: session.id }] : [],
    confidence: 'high',
  };
}

/** Missed days: what they cost, and the smallest next step. No word of guilt. */
export function answerBreak(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const days = mentions.days ?? facts.daysSinceLastSession;
  const back = suggestReturn({ gapDays: days ?? 0, sets: 1, loadKg: 100 });
  const size =
    days === undefined
      ? texts.change.breakAny
      : days <= longBreakDays
        ? texts.change.breakShort(days)
        : texts.change.breakLong(days);
  const start = back.isRecalibration
    ? texts.change.breakCalibrate
    : back.rebuild === undefined
      ? texts.change.breakAsUsual
      : texts.change.breakStart(Math.round(back.loadKg ?? 100), back.rebuild);
  return {
    parts: [`${texts.tone.comfort} ${marked(size, 1)} ${start}`],
    citations: [citeArticle(isLongBreak(turn) ? returning : missed)],
    choice: {
      text: facts.next
        ? texts.change.breakChoice(facts.next.planDay.name)
        : texts.change.breakChoiceNoPlan,
      message: texts.questions.micro,
    },
    confidence: 'high',
  };
}

/** By the days where they are known, else by what it is called. */
function isLongBreak({ mentions, facts }: Turn): boolean {
  if (mentions.days !== undefined) return mentions.days > longBreakDays;
  const isCalled = / (?:break|months?|holiday|vacation|while|returning|back|again) /.test(
    mentions.shape,
  );
  return isCalled || (facts.daysSinceLastSession ?? 0) > longBreakDays;
}

export function answerMotivation(turn: Turn): Reply {
  const { facts, texts } = turn;
  const weeks = facts.progress.weeks.slice(-recentWeeks);
  const sessions = weeks.reduce((sum, week) => sum + week.sessions, 0);
  const source = nearestOf(moods, turn.message);
  return {
    parts: [
      [
        marked(source.passage, 1),
        sessions > 0 ? texts.change.motivationNumber(sessions, weeks.length) : '',
      ]
        .filter(Boolean)
        .join(' '),
      texts.change.motivationDeal,
    ],
    citations: [source],
    choice: { text: texts.change.askMicro, message: texts.questions.micro },
    confidence: 'high',
  };
}

/** The article of a few that is nearest to the question; the first where none is. */
function nearestOf(articleIds: readonly string[], message: string): Citation {
  const found = findAnswers(message, articleIds.length * 2).find(({ article }) =>
    articleIds.includes(article.id),
  );
  return citeArticle(found?.article.id ?? articleIds[0] ?? '');
}

/** A session felt too easy or too hard. */
export function answerEffort({ mentions, texts }: Turn): Reply {
  if (/ (?:failed|missed|finish|complete|stop|manage|make) /.test(mentions.shape)) {
    return { parts: [texts.change.failed], confidence: 'medium' };
  }
  const isHard = / (?:hard|heavy|difficult|tough|long|much|brutal) /.test(mentions.shape);
  return {
    parts: [marked(isHard ? texts.change.tooHard : texts.change.tooEasy, 1)],
    citations: [citeArticle('training-rir')],
    confidence: 'medium',
  };
}
