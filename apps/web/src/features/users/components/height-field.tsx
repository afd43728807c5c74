import { Grid } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../components/number-field.tsx';
import { fromFeetAndInches, toFeetAndInches, type UnitSystem } from '../../../lib/format/units.ts';

interface HeightFieldProps {
  heightCm: number | undefined;
  units: UnitSystem;
  onChange: (heightCm: number | undefined) => void;
  error?: string;
}

export function HeightField({ heightCm, units, onChange, error }: HeightFieldProps): ReactElement {
  const { t } = useTranslation('profile');
  if (units === 'metric') {
    return (
      <NumberField
        label={t('about.height')}
        isOptional
        unit={t('about.cm')}
        value={heightCm === undefined ? undefined : Math.round(heightCm * 10) / 10}
        onChange={onChange}
        error={error}
      />
    );
  }
  const { feet, inches } =
    heightCm === undefined ? { feet: undefined, inches: undefined } : toFeetAndInches(heightCm);
  const change = (part: { feet?: number; inches?: number }) => {
    const next = { feet: feet ?? 0, inches: inches ?? 0, ...part };
    onChange(fromFeetAndInches(next) || undefined);
  };
  return (
    <Grid templateColumns="1fr 1fr" gap="3">
      <NumberField
        label={t('about.heightFeet')}
        isWhole
        unit={t('about.ft')}
        value={feet}
        onChange={(value) => change({ feet: value ?? 0 })}
        error={error}
      />
      <NumberField
        label={t('about.heightInches')}
        isWhole
        unit={t('about.in')}
        value={inches}
        onChange={(value) => change({ inches: value ?? 0 })}
      />
    </Grid>
  );
}
