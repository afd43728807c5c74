import type { SessionSet } from '@vigor/contract';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';

/** A logged set in words: `80 kg × 8 reps`, `20 kg × 40 s`. Weights stay as they were typed. */
export function useDescribeSet(): (set: SessionSet) => string {
  const { t } = useTranslation('history');
  const format = useFormat();
  return ({ entered, weightKg, reps, durationSeconds, distanceMeters }) => {
    const weight = entered
      ? `${format.number(entered.value, 2)} ${entered.unit}`
      : weightKg !== undefined && format.weight(weightKg);
    const distance = distanceMeters !== undefined && format.measureDistance(distanceMeters);
    const parts = [
      weight,
      reps !== undefined && t('session.reps', { reps }),
      distance && `${distance.value} ${distance.unit}`,
      durationSeconds !== undefined && t('session.seconds', { seconds: durationSeconds }),
    ];
    return parts.filter(Boolean).join(' × ');
  };
}
