import { describe, expect, it } from 'vitest';
import { blindChest } from './blind-chest.fixture.ts';
import { blindCrisis } from './blind-crisis.fixture.ts';
import { blindEating } from './blind-eating.fixture.ts';
import { blindOrdinary } from './blind-ordinary.fixture.ts';
import { blindOther } from './blind-other.fixture.ts';
import { classifyMessage } from './classify-message.ts';
import { lastBlindOrdinary, lastBlindPhrases } from './last-blind.fixture.ts';
import { obliquePhrases } from './oblique-phrases.fixture.ts';
import { isAtLeastAsUrgent, type RedFlagClass, redFlagEffects } from './red-flag.ts';
import { secondBlindOrdinary, secondBlindPhrases } from './second-blind.fixture.ts';
import { temptingMessages } from './tempting-messages.fixture.ts';

const blind = { self_harm: blindCrisis, eating_disorder: blindEating, chest_pain: blindChest };
const critical = ['self_harm', 'eating_disorder', 'chest_pain'] as const;
const allowedFalseAlarms = 0.05;
const allowedAlarmsInGymTalk = 0.02;
const requiredShare = 0.97;
/** What the untouched set gave when it was first measured; it may only fall. */
const missedAtFirstTry = { self_harm: 15, eating_disorder: 12, chest_pain: 3 };

function isMissed(text: string, classId: RedFlagClass): boolean {
  const finding = classifyMessage(text);
  return !(finding && isAtLeastAsUrgent(finding.escalation, redFlagEffects[classId].escalation));
}

function findMisses(texts: readonly string[], classId: RedFlagClass): string[] {
  return texts.filter((text) => isMissed(text, classId));
}

const findAlarms = (texts: readonly string[]): string[] =>
  texts.filter((text) => classifyMessage(text));

describe('phrasings the signals were tuned with', () => {
  it.each(critical)('miss none of %s', (classId) => {
    const texts = [...blind[classId], ...obliquePhrases[classId], ...secondBlindPhrases[classId]];
    expect(findMisses(texts, classId)).toEqual([]);
  });

  it('miss at most 3 % of the other classes', () => {
    const others = Object.entries(blindOther) as [RedFlagClass, readonly string[]][];
    const texts = others.flatMap(([, list]) => list);
    const missed = others.flatMap(([classId, list]) => findMisses(list, classId));
    expect(1 - missed.length / texts.length, missed.join('\n')).toBeGreaterThanOrEqual(
      requiredShare,
    );
  });

  it('leave less than 2 % false alarms in the talk of the gym', () => {
    const texts = [...blindOrdinary, ...temptingMessages, ...secondBlindOrdinary];
    const alarms = findAlarms(texts);
    expect(alarms.length / texts.length, alarms.join('\n')).toBeLessThan(allowedAlarmsInGymTalk);
  });
});

describe('phrasings nobody tuned on', () => {
  it.each(
    critical.map((classId) => {
      const texts = lastBlindPhrases[classId];
      return { classId, missed: findMisses(texts, classId).length, of: texts.length };
    }),
  )('miss $missed of $of of $classId, never more than at first', ({ classId, missed }) => {
    expect(missed).toBeLessThanOrEqual(missedAtFirstTry[classId]);
  });

  it(`give ${findAlarms(lastBlindOrdinary).length} of ${lastBlindOrdinary.length} false alarms`, () => {
    const share = findAlarms(lastBlindOrdinary).length / lastBlindOrdinary.length;
    expect(share).toBeLessThanOrEqual(allowedFalseAlarms);
  });
});
