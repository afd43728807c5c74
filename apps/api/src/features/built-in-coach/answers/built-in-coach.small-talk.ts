import { describeRecord } from '@vigor/training';
import type { Reply, Turn } from './built-in-coach.reply.ts';

const fewExamples = 3;

export function answerGreeting(turn: Turn): Reply {
  const { facts, texts, figures } = turn;
  if (facts.next?.isToday) {
    return {
      parts: [texts.talk.hello, texts.talk.planned(facts.next.planDay.name)],
      choice: { text: texts.session.askToday, message: texts.questions.nextContent },
      confidence: 'high',
    };
  }
  const next = facts.next && texts.talk.next(facts.next.planDay.name, figures.day(facts.next.day));
  return { parts: [texts.talk.hello, next ?? texts.talk.ask], confidence: 'high' };
}

export function answerThanks({ texts }: Turn): Reply {
  return { parts: [texts.talk.welcome], confidence: 'high' };
}

export function answerNo({ texts }: Turn): Reply {
  return { parts: [texts.talk.no], confidence: 'high' };
}

export function answerUnclear({ texts }: Turn): Reply {
  return {
    parts: [texts.talk.unclear, questionList(texts.talk.examples.slice(0, fewExamples))],
    confidence: 'low',
  };
}

export function answerAboutCoach({ texts }: Turn): Reply {
  return {
    parts: [texts.talk.about, questionList(texts.talk.examples), texts.talk.limits],
    confidence: 'high',
  };
}

export function answerAboutData({ texts, mentions }: Turn): Reply {
  const why = mentions.shape.startsWith(' why ') ? texts.talk.dataWhy : undefined;
  return { parts: [why, texts.talk.data, texts.talk.dataWhere], confidence: 'high' };
}

export function answerUnhappy({ texts }: Turn): Reply {
  return { parts: [texts.talk.unhappy, questionList(texts.talk.examples)], confidence: 'high' };
}

export function answerCelebrate({ facts, texts, figures }: Turn): Reply {
  const record = facts.progress.records.find(({ kind }) => kind !== 'baseline');
  return {
    parts: [
      texts.talk.celebrate,
      record &&
        texts.talk.celebrateRecord(record.exerciseName, describeRecord(record, figures.unit)),
      texts.talk.celebrateNext,
    ],
    confidence: 'high',
  };
}

export function answerOwnProfile({ facts, texts }: Turn): Reply {
  const { goals, level, daysPerWeek, minutesPerSession, conditions } = facts.profile;
  const words = (ids: readonly string[]) =>
    texts.list(ids.map((id) => id.replaceAll('_', ' '))) || texts.talk.nothing;
  return {
    parts: [
      texts.talk.profile,
      [
        texts.talk.profileGoals(words(goals)),
        texts.talk.profileLevel(level),
        texts.talk.profileTime(daysPerWeek, minutesPerSession),
        texts.talk.profileEquipment(words(facts.planInput.equipment)),
        texts.talk.profileConditions(words(conditions.map(({ name }) => name.toLowerCase()))),
      ].join('\n'),
      texts.talk.profileOther,
    ],
    confidence: 'high',
  };
}

export function answerOffTopic({ texts }: Turn): Reply {
  return {
    parts: [texts.talk.offTopic, questionList(texts.talk.examples.slice(0, fewExamples))],
    confidence: 'high',
  };
}

/** Questions to tap. */
export function questionList(questions: readonly string[]): string {
  return questions.map((question) => `- ${question}`).join('\n');
}
