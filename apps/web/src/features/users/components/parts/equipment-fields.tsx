import { Stack } from '@chakra-ui/react';
import { equipmentIds } from '@vigor/training';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MultiChoice } from '../../../../components/choice-group.tsx';
import { Disclosure } from '../../../../components/disclosure.tsx';
import {
  type EquipmentGroup,
  equipmentGroups,
  isBodyOnly,
  type KitId,
  kitIds,
  kitsOf,
  withKits,
} from '../../equipment-kits.ts';
import type { PartFieldsProps } from './part-fields-props.ts';

const groups: readonly EquipmentGroup[] = ['home', 'free', 'stations', 'machines', 'cardio'];

export function EquipmentFields({ draft, onChange }: PartFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  const { equipment } = draft;
  const chosenKits: (KitId | 'none')[] = isBodyOnly(equipment) ? ['none'] : kitsOf(equipment);
  const pieces = equipment.filter((id) => id !== 'bodyweight').length;
  return (
    <Stack gap="6">
      <MultiChoice
        legend={t('kit.legend')}
        isLegendHidden
        layout="cards"
        options={(['none', ...kitIds] as const).map((kit) => ({
          value: kit,
          label: t(`kit.${kit}.name`),
          description: t(`kit.${kit}.description`),
        }))}
        values={chosenKits}
        onChange={(values) => {
          const isNoneNew = values.includes('none') && !chosenKits.includes('none');
          const chosen = values.filter((value) => value !== 'none');
          onChange({ equipment: isNoneNew ? ['bodyweight'] : withKits(equipment, chosen) });
        }}
      />
      <Disclosure title={t('kit.fineTune')} note={t('kit.count', { count: pieces })}>
        {groups.map((group) => (
          <MultiChoice
            key={group}
            legend={t(`equipmentGroup.${group}`)}
            options={equipmentGroups[group].map((id) => ({
              value: id,
              label: t(`equipment.${id}`),
            }))}
            values={equipmentGroups[group].filter((id) => equipment.includes(id))}
            onChange={(values) => {
              const own: readonly string[] = equipmentGroups[group];
              const wanted: readonly string[] = [
                ...equipment.filter((id) => !own.includes(id)),
                ...values,
              ];
              onChange({ equipment: equipmentIds.filter((id) => wanted.includes(id)) });
            }}
          />
        ))}
      </Disclosure>
      <MultiChoice
        legend={t('kit.space')}
        layout="cards"
        options={[
          {
            value: 'quiet',
            label: t('kit.noise'),
            description: t('kit.noiseDescription'),
          },
        ]}
        values={draft.noiseOrSpaceLimited ? ['quiet'] : []}
        onChange={(values) => onChange({ noiseOrSpaceLimited: values.length > 0 })}
      />
    </Stack>
  );
}
