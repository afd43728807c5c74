import { Box, Button, Flex, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import { HeartPulse } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { Logo } from '../components/logo.tsx';
import { SkipLink } from '../components/skip-link.tsx';
import { Surface } from '../components/surface.tsx';
import { Hero } from '../features/landing/components/hero.tsx';
import { Steps } from '../features/landing/components/steps.tsx';
import { Strengths } from '../features/landing/components/strengths.tsx';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export function LandingPage(): ReactElement {
  const { t } = useTranslation('landing');
  useDocumentTitle(t('documentTitle'));
  return (
    <Box maxW="content" mx="auto" px={{ base: '4', md: '8' }}>
      <SkipLink />
      <LandingHeader />
      <Stack
        as="main"
        id="content"
        gap={{ base: '20', md: '32' }}
        pt={{ base: '8', lg: '14' }}
        pb={{ base: '16', md: '24' }}
      >
        <Hero
          actions={
            <>
              <Button asChild size="xl" colorPalette="ember">
                <Link to={paths.register}>{t('hero.register')}</Link>
              </Button>
              <Button asChild size="xl" variant="outline">
                <Link to={paths.signIn}>{t('hero.signIn')}</Link>
              </Button>
            </>
          }
        />
        <Strengths />
        <Steps />
        <SafetyPromise />
        <Stack as="section" align="center" textAlign="center" gap="6">
          <Heading as="h2" textStyle="display">
            {t('final.title')}
          </Heading>
          <Button asChild size="xl" colorPalette="ember">
            <Link to={paths.register}>{t('final.register')}</Link>
          </Button>
        </Stack>
      </Stack>
      <Box as="footer" borderTopWidth="1px" borderColor="border" py="8">
        <Text textStyle="sm" color="fg.muted">
          {t('footer')}
        </Text>
      </Box>
    </Box>
  );
}

function LandingHeader(): ReactElement {
  const { t } = useTranslation('landing');
  return (
    <Flex as="header" align="center" justify="space-between" py="4" gap="3">
      <Logo />
      <Flex as="nav" aria-label={t('header.label')} gap={{ base: '1', md: '2' }}>
        <Button asChild variant="ghost" px={{ base: '3', md: '5' }}>
          <Link to={paths.signIn}>{t('header.signIn')}</Link>
        </Button>
        <Button asChild colorPalette="ink" hideBelow="sm">
          <Link to={paths.register}>{t('header.register')}</Link>
        </Button>
      </Flex>
    </Flex>
  );
}

function SafetyPromise(): ReactElement {
  const { t } = useTranslation('landing');
  return (
    <Surface as="section" padding="lg" tone="tinted" colorPalette="pine">
      <Flex gap="5" direction={{ base: 'column', md: 'row' }} align={{ md: 'center' }}>
        <Icon as={HeartPulse} boxSize="10" color="pine.fg" flexShrink="0" aria-hidden />
        <Stack gap="1.5">
          <Heading as="h2" textStyle="heading">
            {t('safety.title')}
          </Heading>
          <Text maxW="reading">{t('safety.body')}</Text>
        </Stack>
      </Flex>
    </Surface>
  );
}
