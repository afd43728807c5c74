import { Button, Link as ChakraLink, Flex, Stack, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { ErrorState } from '../components/error-state.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { Section } from '../components/section.tsx';
import { Surface } from '../components/surface.tsx';
import { SignOutButton } from '../features/auth/components/sign-out-button.tsx';
import { AppearanceSetting } from '../features/users/components/appearance-setting.tsx';
import { RegionSettings } from '../features/users/components/region-settings.tsx';
import { UnitsSetting } from '../features/users/components/units-setting.tsx';
import { useProfile } from '../features/users/users.queries.ts';

export function SettingsPage(): ReactElement {
  const { t } = useTranslation('settings');
  const { data: profile, error, refetch } = useProfile();
  if (error && !profile) return <ErrorState headingLevel="h1" error={error} onRetry={refetch} />;
  if (!profile) return <PageSkeleton />;
  return (
    <>
      <PageHeader title={t('title')} />
      <Stack gap="9" maxW="reading">
        <AppearanceSetting />
        <UnitsSetting profile={profile} />
        <RegionSettings profile={profile} />
        <HealthSetting />
        <Section title={t('account.title')}>
          <Surface>
            <Flex justify="space-between" align="center" gap="3" wrap="wrap">
              <Text minW="0">{t('account.signedInAs', { email: profile.email })}</Text>
              <SignOutButton variant="outline" color="fg" />
            </Flex>
          </Surface>
        </Section>
        <AboutVigor />
      </Stack>
    </>
  );
}

function HealthSetting(): ReactElement {
  const { t } = useTranslation('settings');
  return (
    <Section title={t('health.title')}>
      <Surface>
        <Flex justify="space-between" align="center" gap="3" wrap="wrap">
          <Text color="fg.muted" flex="1" minW="56">
            {t('health.body')}
          </Text>
          <Button asChild variant="outline">
            <Link to={`${paths.profile}?edit=screening`}>{t('health.action')}</Link>
          </Button>
        </Flex>
      </Surface>
    </Section>
  );
}

function AboutVigor(): ReactElement {
  const { t } = useTranslation('settings');
  return (
    <Section title={t('about.title')}>
      <Stack gap="2" color="fg.muted">
        <Text color="fg" fontWeight="500">
          {t('about.disclaimer')}
        </Text>
        <Text>{t('about.more')}</Text>
        <ChakraLink asChild variant="underline" alignSelf="flex-start" color="fg">
          <Link to={paths.profile}>{t('account.profile')}</Link>
        </ChakraLink>
      </Stack>
    </Section>
  );
}
