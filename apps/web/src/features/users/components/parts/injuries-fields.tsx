import { Stack, Text } from '@chakra-ui/react';
import {
  type BodyRegion,
  bodyRegions,
  type ConditionId,
  conditionDetails,
  conditionIds,
} from '@vigor/training';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { MultiChoice } from '../../../../components/choice-group.tsx';
import { Disclosure } from '../../../../components/disclosure.tsx';
import type { Injury } from '../../profile-parts.ts';
import { ConditionCard } from '../condition-card.tsx';
import type { PartFieldsProps } from './part-fields-props.ts';

/** By body region; what a condition changes shows right below it. */
export function InjuriesFields({ draft, onChange }: PartFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  return (
    <Stack gap="3">
      {bodyRegions.map((region) => (
        <RegionFields
          key={region}
          region={region}
          injuries={draft.injuries}
          onChange={(injuries) => onChange({ injuries })}
        />
      ))}
      <Text color="fg.muted" mt="2">
        {t('injury.none')}
      </Text>
    </Stack>
  );
}

interface RegionFieldsProps {
  region: BodyRegion;
  injuries: Injury[];
  onChange: (injuries: Injury[]) => void;
}

function RegionFields({ region, injuries, onChange }: RegionFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  const own = conditionIds.filter((id) => conditionDetails[id].region === region);
  const chosen = injuries.filter(({ condition }) => own.includes(condition));
  const name = t(`injury.region.${region}`);
  return (
    <Disclosure
      title={name}
      note={chosen.length > 0 && t('injury.chosen', { count: chosen.length })}
      isOpen={chosen.length > 0}
    >
      <MultiChoice
        legend={t('injury.legend', { region: name })}
        isLegendHidden
        options={own.map((id) => ({ value: id, label: conditionDetails[id].name }))}
        values={chosen.map(({ condition }) => condition)}
        onChange={(values) => onChange(withConditions(injuries, own, values))}
      />
      {chosen.map((injury) => (
        <ConditionCard
          key={injury.condition}
          injury={injury}
          onChange={(change) =>
            onChange(
              injuries.map((one) =>
                one.condition === injury.condition ? { ...one, ...change } : one,
              ),
            )
          }
        />
      ))}
    </Disclosure>
  );
}

function withConditions(
  injuries: Injury[],
  ofRegion: ConditionId[],
  chosen: ConditionId[],
): Injury[] {
  const kept = injuries.filter(
    ({ condition }) => !ofRegion.includes(condition) || chosen.includes(condition),
  );
  const added = chosen.filter((id) => !kept.some(({ condition }) => condition === id));
  return [...kept, ...added.map((condition) => ({ condition }))];
}
