import type { Reply, Turn } from './built-in-coach.reply.ts';

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
  return { parts: [texts.talk.unclear, questionList(texts.talk.examples)], confidence: 'low' };
}

export function answerAboutCoach({ texts }: Turn): Reply {
  return {
    parts: [texts.talk.about, questionList(texts.talk.examples), texts.talk.limits],
    confidence: 'high',
  };
}

export function answerAboutData({ texts }: Turn): Reply {
  return { parts: [texts.talk.data, texts.talk.dataWhere], confidence: 'high' };
}

export function answerOffTopic({ texts }: Turn): Reply {
  return {
    parts: [texts.talk.offTopic, questionList(texts.talk.examples)],
    confidence: 'high',
  };
}

/** Questions to tap. */
export function questionList(questions: readonly string[]): string {
  return questions.map((question) => `- ${question}`).join('\n');
}
