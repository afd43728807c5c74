import { findExercise, generateMicroWorkout, type MicroWorkout } from '@vigor/training';
import { inSentence } from './built-in-coach.exercises.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { minutesOf } from './built-in-coach.today.ts';

const usualMinutes = 20;
const leastMinutes = 10;
const secondsPerMinute = 60;

/** Little time: today's session cut down, and a micro-workout. */
export function answerShortTime(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const minutes = mentions.minutes ?? usualMinutes;
  const session = facts.next?.isToday ? facts.next.planDay : undefined;
  if (!session || minutes < leastMinutes) {
    const micro = microReply(turn, microFor(turn, minutes));
    const isLong = !facts.plan && minutes > leastMinutes;
    return isLong ? { ...micro, parts: [texts.change.noPlanYet, ...micro.parts] } : micro;
  }
  const planned = minutesOf(session);
  if (planned <= minutes) return { parts: [texts.change.shortFits(planned)], confidence: 'high' };
  return {
    parts: [
      [texts.tone.comfort, marked(texts.change.short(minutes), 1)].join(' '),
      texts.change.shortOffer,
    ],
    citations: [citeArticle('training-short-sessions')],
    choice: { text: texts.change.askMicroInstead, message: texts.questions.micro },
    wishes: [{ kind: 'shorten', minutes, dayId: session.id }],
    confidence: 'high',
  };
}

export function answerMicro(turn: Turn): Reply {
  return microReply(turn, microFor(turn, turn.mentions.minutes ?? 5));
}

/** A workout of 5, 7 or 10 minutes within what the member may do. */
function microFor({ facts }: Turn, minutes: number): MicroWorkout | undefined {
  const kind = minutes >= 10 ? 'M10' : minutes >= 7 ? 'M7' : 'M5';
  const result = generateMicroWorkout({ ...facts.planInput, kind });
  return result.ok ? result.workout : undefined;
}

function movesOf(micro: MicroWorkout, { texts }: Turn): string {
  const ids = micro.steps.flatMap(({ kind, exerciseId }) =>
    kind === 'work' && exerciseId ? exerciseId : [],
  );
  const names = [...new Set(ids)].map((id) => inSentence(findExercise(id)?.name ?? id));
  return texts.list(names);
}

function microReply(turn: Turn, micro: MicroWorkout | undefined): Reply {
  const { texts } = turn;
  if (!micro) return { parts: [texts.session.stopped], confidence: 'high' };
  return {
    parts: [
      texts.change.microOnly(
        Math.round(micro.totalSeconds / secondsPerMinute),
        movesOf(micro, turn),
      ),
      marked(texts.change.microCounts, 1),
      texts.change.microStart,
    ],
    citations: [citeArticle('training-short-sessions')],
    confidence: 'high',
  };
}
