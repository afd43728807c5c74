import { Flex, Grid, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import { LockKeyhole, type LucideIcon, ShieldCheck, TrendingUp } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';
import { ProgressPicture } from './progress-picture.tsx';
import { SafeSwapPicture } from './safe-swap-picture.tsx';

/** Three strengths, each shown rather than claimed. */
export function Strengths(): ReactElement {
  const { t } = useTranslation('landing');
  return (
    <Stack as="section" gap={{ base: '6', md: '10' }}>
      <Heading as="h2" textStyle="title">
        {t('strengths.title')}
      </Heading>
      <Grid templateColumns={{ base: '1fr', md: '1fr 1fr' }} gap={{ base: '4', md: '5' }}>
        <Surface padding="lg" gridColumn={{ md: '1 / -1' }}>
          <Flex
            direction={{ base: 'column', md: 'row' }}
            gap={{ base: '6', md: '12' }}
            align={{ md: 'center' }}
            justify="space-between"
          >
            <StrengthWords
              icon={ShieldCheck}
              title={t('strengths.safe.title')}
              body={t('strengths.safe.body')}
            />
            <SafeSwapPicture />
          </Flex>
        </Surface>
        <Surface padding="lg">
          <Stack gap="6" h="full" justify="space-between">
            <StrengthWords
              icon={TrendingUp}
              title={t('strengths.progress.title')}
              body={t('strengths.progress.body')}
            />
            <ProgressPicture />
          </Stack>
        </Surface>
        <Surface padding="lg">
          <Stack gap="6" h="full" justify="space-between">
            <StrengthWords
              icon={LockKeyhole}
              title={t('strengths.private.title')}
              body={t('strengths.private.body')}
            />
            <Surface tone="quiet" padding="lg">
              <Text textStyle="heading">{t('strengths.private.why')}</Text>
              <Text color="fg.muted" mt="2">
                {t('strengths.private.because')}
              </Text>
            </Surface>
          </Stack>
        </Surface>
      </Grid>
    </Stack>
  );
}

interface StrengthWordsProps {
  icon: LucideIcon;
  title: string;
  body: string;
}

function StrengthWords({ icon, title, body }: StrengthWordsProps): ReactElement {
  return (
    <Stack gap="3" maxW="reading">
      <Icon as={icon} boxSize="7" color="ember.fg" aria-hidden />
      <Heading as="h3" textStyle="heading">
        {title}
      </Heading>
      <Text color="fg.muted">{body}</Text>
    </Stack>
  );
}
