import type { stopSigns } from '@vigor/contract';
import type { ScreeningAnswers } from '@vigor/training';

export type StopSign = (typeof stopSigns)[number];

/** The question of the screening that each sign answers. */
const answerOf: Record<StopSign, ScreeningAnswers> = {
  chest_pain: { chestPain: 'last_month' },
  fainting: { fainting: true },
  one_sided_weakness: { neurological: 'yes' },
  severe_headache: { neurological: 'yes' },
  breathless_at_rest: { breathlessness: true },
  palpitations: { breathlessness: true },
  joint_locking: { recentInjury: 'not_cleared' },
  sharp_pain: { recentInjury: 'not_cleared' },
  calf_swelling: { cancerOrClot: true },
  dark_urine: { chronicDisease: 'uncontrolled' },
  pregnancy_sign: { pregnancy: 'warning_signs' },
};

/**
 * The screening after signs to stop for: a clearance from before says nothing about them, so it
 * goes. Graver answers stay.
 */
export function withStopSigns(
  answers: ScreeningAnswers,
  signs: readonly StopSign[],
): ScreeningAnswers {
  const { clearedOn: _before, ...known } = answers;
  const told = Object.assign({}, ...signs.map((sign) => answerOf[sign])) as ScreeningAnswers;
  return {
    ...known,
    ...told,
    ...(known.chestPain === 'now' && { chestPain: 'now' }),
    ...(known.neurological === 'now' && { neurological: 'now' }),
  };
}
