import type { Profile } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../components/form-problem.tsx';
import { Section } from '../../../components/section.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';
import { useEditProfile } from '../users.queries.ts';

const unitSystems = ['metric', 'imperial'] as const;

export function UnitsSetting({ profile }: { profile: Profile }): ReactElement {
  const { t } = useTranslation('settings');
  const edit = useEditProfile();
  return (
    <Section title={t('units.title')} lead={t('units.hint')}>
      <SegmentedControl
        label={t('units.title')}
        options={unitSystems.map((value) => ({ value, label: t(`units.${value}`) }))}
        value={edit.isPending ? (edit.variables.units ?? profile.units) : profile.units}
        onChange={(units) => edit.mutate({ units })}
        isFullWidth
      />
      <FormProblem error={edit.error} />
    </Section>
  );
}
