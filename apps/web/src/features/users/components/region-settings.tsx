import { Button, NativeSelect, Stack } from '@chakra-ui/react';
import type { Profile } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../components/form-field.tsx';
import { FormProblem } from '../../../components/form-problem.tsx';
import { Section } from '../../../components/section.tsx';
import { devicePreferences } from '../../../lib/preferences.tsx';
import { useEditProfile } from '../users.queries.ts';

export function RegionSettings({ profile }: { profile: Profile }): ReactElement {
  const { t } = useTranslation('settings');
  const edit = useEditProfile();
  const deviceZone = devicePreferences().timeZone;
  const zone = (edit.isPending ? edit.variables.timeZone : undefined) ?? profile.timeZone;
  const zones = new Set([profile.timeZone, deviceZone, ...Intl.supportedValuesOf('timeZone')]);
  return (
    <Section title={t('region.title')}>
      <Stack gap="5" align="flex-start">
        <FormField label={t('region.language')}>
          <NativeSelect.Root>
            <NativeSelect.Field defaultValue="en">
              <option value="en">{t('region.english')}</option>
            </NativeSelect.Field>
            <NativeSelect.Indicator />
          </NativeSelect.Root>
        </FormField>
        <FormField label={t('region.timeZone')} hint={t('region.timeZoneHint')}>
          <NativeSelect.Root>
            <NativeSelect.Field
              value={zone}
              onChange={(event) => edit.mutate({ timeZone: event.target.value })}
            >
              {[...zones].sort().map((name) => (
                <option key={name}>{name}</option>
              ))}
            </NativeSelect.Field>
            <NativeSelect.Indicator />
          </NativeSelect.Root>
        </FormField>
        {zone !== deviceZone && (
          <Button variant="outline" onClick={() => edit.mutate({ timeZone: deviceZone })}>
            {t('region.useDevice', { zone: deviceZone })}
          </Button>
        )}
        <FormProblem error={edit.error} />
      </Stack>
    </Section>
  );
}
