import { Box, Center, Flex, Grid } from '@chakra-ui/react';
import { type ReactElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { Logo } from '../../components/logo.tsx';
import { PageSkeleton } from '../../components/page-skeleton.tsx';
import { SessionPreview } from '../../features/landing/components/session-preview.tsx';
import { paths } from '../paths.ts';

/** Around registering and signing in: the way back home, one form, and on wide screens the product. */
export function PublicLayout(): ReactElement {
  const { t } = useTranslation();
  return (
    <Grid minH="100dvh" templateColumns={{ base: '1fr', lg: '1fr 1fr' }}>
      <Flex direction="column">
        <Flex as="header" px={{ base: '4', md: '8' }} py="4">
          <Box asChild borderRadius="xl" focusVisibleRing="outside">
            <Link to={paths.landing} aria-label={t('appName')}>
              <Logo />
            </Link>
          </Box>
        </Flex>
        <Center
          as="main"
          id="content"
          flex="1"
          alignItems={{ base: 'flex-start', lg: 'center' }}
          px="4"
          pt={{ base: '4', md: '12', lg: '0' }}
          pb="16"
        >
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </Center>
      </Flex>
      <Center as="aside" aria-hidden hideBelow="lg" p="4" position="sticky" top="0" h="100dvh">
        <Center boxSize="full" borderRadius="4xl" bg={{ base: 'ember.600', _dark: 'ember.900' }}>
          <SessionPreview />
        </Center>
      </Center>
      <ScrollRestoration />
    </Grid>
  );
}
