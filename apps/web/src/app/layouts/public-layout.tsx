import { Box, Center, Flex } from '@chakra-ui/react';
import { type ReactElement, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { Logo } from '../../components/logo.tsx';
import { PageSkeleton } from '../../components/page-skeleton.tsx';
import { paths } from '../paths.ts';

/** Around registering and signing in: the way back home, and one form. */
export function PublicLayout(): ReactElement {
  const { t } = useTranslation();
  return (
    <Flex direction="column" minH="100dvh">
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
        alignItems="flex-start"
        px="4"
        pt={{ base: '4', md: '12' }}
        pb="16"
      >
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </Center>
      <ScrollRestoration />
    </Flex>
  );
}
