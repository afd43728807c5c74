import { Grid, Input, Stack } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SingleChoice } from '../../../../components/choice-group.tsx';
import { FormField } from '../../../../components/form-field.tsx';
import { NumberField } from '../../../../components/number-field.tsx';
import { displayedWeight, weightToKg, weightUnit } from '../../../../lib/format/units.ts';
import type { ProfileProblem } from '../../profile-parts.ts';
import { HeightField } from '../height-field.tsx';
import type { PartFieldsProps } from './part-fields-props.ts';

const birthDateProblems: readonly ProfileProblem[] = ['birthDate', 'birthDateUnlikely', 'tooYoung'];
const sexes = ['female', 'male', 'unspecified'] as const;
const unitSystems = ['metric', 'imperial'] as const;

export function AboutFields({ draft, onChange, problem }: PartFieldsProps): ReactElement {
  const { t } = useTranslation('profile');
  const { units, weightKg } = draft;
  const problemWords = problem && t(`problem.${problem}`);
  return (
    <Stack gap="7">
      <FormField
        label={t('about.birthDate')}
        hint={t('about.birthDateHint')}
        error={problem && birthDateProblems.includes(problem) ? problemWords : undefined}
      >
        <Input
          type="date"
          autoComplete="bday"
          value={draft.birthDate}
          onChange={(event) => onChange({ birthDate: event.target.value })}
        />
      </FormField>
      <SingleChoice
        legend={t('about.sex')}
        hint={t('about.sexHint')}
        options={sexes.map((sex) => ({ value: sex, label: t(`about.sexes.${sex}`) }))}
        value={draft.sex}
        onChange={(sex) => onChange({ sex })}
      />
      <SingleChoice
        legend={t('about.units')}
        options={unitSystems.map((value) => ({ value, label: t(`about.${value}`) }))}
        value={units}
        onChange={(value) => onChange({ units: value })}
      />
      <Grid templateColumns={{ base: '1fr', sm: '1fr 1fr' }} gap="5">
        <HeightField
          key={units}
          heightCm={draft.heightCm}
          units={units}
          onChange={(heightCm) => onChange({ heightCm })}
          error={problem === 'height' ? problemWords : undefined}
        />
        <NumberField
          key={`${units}-weight`}
          label={t('about.weight')}
          isOptional
          unit={weightUnit(units)}
          value={weightKg === undefined ? undefined : displayedWeight(weightKg, units)}
          onChange={(weight) =>
            onChange({ weightKg: weight === undefined ? undefined : weightToKg(weight, units) })
          }
          error={problem === 'weight' ? problemWords : undefined}
        />
      </Grid>
    </Stack>
  );
}
