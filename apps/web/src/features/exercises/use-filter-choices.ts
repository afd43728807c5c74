import { equipmentIds, levels, muscles, patterns } from '@vigor/training/vocabulary';
import { useTranslation } from 'react-i18next';
import type { FilterName } from './exercise-filters.ts';

export interface FilterChoice {
  value: string;
  label: string;
}

/** What can be chosen in each filter, in words. */
export function useFilterChoices(): Record<FilterName, FilterChoice[]> {
  const { t } = useTranslation('exercises');
  return {
    pattern: patterns.map((value) => ({ value, label: t(`pattern.${value}`) })),
    muscle: muscles.map((value) => ({ value, label: t(`muscle.${value}`) })),
    equipment: equipmentIds.map((value) => ({ value, label: t(`equipment.${value}`) })),
    level: levels.map((value) => ({ value, label: t(`level.${value}`) })),
  };
}
