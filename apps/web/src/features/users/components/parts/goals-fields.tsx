import { type Goal, goals } from '@vigor/training';
import {
  Dumbbell,
  Flame,
  HeartPulse,
  type LucideIcon,
  StretchHorizontal,
  Timer,
  Trophy,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MultiChoice } from '../../../../components/choice-group.tsx';
import type { PartFieldsProps } from './part-fields-props.ts';

const icons: Record<Goal, LucideIcon> = {
  strength: Trophy,
  hypertrophy: Dumbbell,
  fat_loss: Flame,
  endurance: Timer,
  general_health: HeartPulse,
  mobility: StretchHorizontal,
};
const maxGoals = 3;

export function GoalsFields({ draft, onChange }: PartFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  return (
    <MultiChoice
      legend={t('part.goals.question')}
      isLegendHidden
      layout="cards"
      isRanked
      max={maxGoals}
      options={goals.map((goal) => ({
        value: goal,
        icon: icons[goal],
        label: t(`goal.${goal}.name`),
        description: t(`goal.${goal}.description`),
      }))}
      values={draft.goals}
      onChange={(values) => onChange({ goals: values })}
    />
  );
}
