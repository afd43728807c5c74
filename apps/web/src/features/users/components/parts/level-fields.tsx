import { levels } from '@vigor/training';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SingleChoice } from '../../../../components/choice-group.tsx';
import type { PartFieldsProps } from './part-fields-props.ts';

export function LevelFields({ draft, onChange }: PartFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  return (
    <SingleChoice
      legend={t('part.level.question')}
      isLegendHidden
      layout="cards"
      options={levels.map((level) => ({
        value: level,
        label: t(`level.${level}.name`),
        description: t(`level.${level}.description`),
      }))}
      value={draft.fitnessLevel}
      onChange={(fitnessLevel) => onChange({ fitnessLevel })}
    />
  );
}
