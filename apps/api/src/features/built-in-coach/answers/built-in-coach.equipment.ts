import { type EquipmentId, findExercise, type PlanInput } from '@vigor/training';
import { alternativesTo } from './built-in-coach.exercises.ts';
import { anyRoom, homeEquipment } from './built-in-coach.home-equipment.ts';
import type { Reply, Turn } from './built-in-coach.reply.ts';
import { citeArticle, marked } from './built-in-coach.sources.ts';
import { isStopped } from './built-in-coach.today.ts';

type Gear = keyof Turn['texts']['schedule']['gear'];

/** What members call their equipment, and what the catalogue calls it. */
const gearWords: readonly (readonly [RegExp, Gear, readonly EquipmentId[]])[] = [
  [/\bdumbbells?\b/, 'dumbbell', ['dumbbell']],
  [/\bkettlebells?\b/, 'kettlebell', ['kettlebell']],
  [/\bbands?\b/, 'band', ['band', 'loop_band']],
  [/\bbarbells?\b/, 'barbell', ['barbell', 'plates']],
];
const missing: readonly (readonly [RegExp, string])[] = [
  [/\bbarbells?\b/, 'barbell'],
  [/\brack\b/, 'rack'],
  [/\bbench\b/, 'adjustable_bench'],
  [/\bcables?\b/, 'cable'],
  [/\bmachines?\b/, 'machine'],
  [/\bdumbbells?\b/, 'dumbbell'],
  [/\bkettlebells?\b/, 'kettlebell'],
  [/\bbands?\b/, 'band'],
];
const onlyThat = / (?:only|just) (?:have|got|own|with)/;

/** The next session with what there is, and where to say so for good. */
export function answerOtherEquipment(turn: Turn): Reply {
  const { facts, texts, mentions } = turn;
  const { gear, equipment } = availableTo(turn);
  const isLight = / (?:only|just) .*(?:dumbbells?|kettlebells?) /.test(mentions.shape);
  const citations = [citeArticle(isLight ? 'training-light-weights' : 'training-at-home')];
  const name = texts.schedule.gear[gear];
  const session = isStopped(facts) ? undefined : facts.next?.planDay;
  return {
    parts: [
      [texts.schedule.otherGeneral(name), session && texts.schedule.otherFor(session.name)]
        .filter(Boolean)
        .join(' '),
      session?.exercises.map((one) => lineOf(one, equipment, turn)).join('\n'),
      marked(texts.schedule.hard, 1),
      texts.schedule.setGear,
    ],
    citations,
    confidence: 'high',
  };
}

function availableTo({ facts, mentions }: Turn): { gear: Gear; equipment: EquipmentId[] } {
  const text = mentions.words.join(' ');
  const own = facts.planInput.equipment;
  const named = gearWords.find(([pattern]) => pattern.test(text));
  if (named && onlyThat.test(mentions.shape)) {
    return { gear: named[1], equipment: [...anyRoom, ...named[2]] };
  }
  const gone = missing.find(([pattern]) => pattern.test(text))?.[1];
  if (gone === undefined) {
    const atHome = own.filter((item) => homeEquipment.includes(item));
    return { gear: 'nothing', equipment: [...new Set([...anyRoom, ...atHome])] };
  }
  return { gear: 'rest', equipment: own.filter((item) => !item.startsWith(gone)) };
}

function lineOf(
  { exerciseId, name }: { exerciseId: string; name: string },
  equipment: readonly EquipmentId[],
  { facts, texts }: Turn,
): string {
  const exercise = findExercise(exerciseId);
  if (!exercise || exercise.equipment.every((item) => equipment.includes(item))) {
    return texts.schedule.keep(name);
  }
  const member: PlanInput = { ...facts.planInput, equipment: [...equipment] };
  const found = alternativesTo(exercise, facts, member);
  // What can be loaded keeps a set hard; bare hands come second.
  const best = found.find((one) => one.exercise.loadType === 'external') ?? found[0];
  return best ? texts.schedule.stand(best.exercise.name, name) : texts.schedule.leaveOut(name);
}
