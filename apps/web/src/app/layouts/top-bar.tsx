import { Box, Flex } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Logo } from '../../components/logo.tsx';
import { paths } from '../paths.ts';
import { AccountLink } from './account-link.tsx';

/** Phone and tablet only; the rail has the same on wide screens. */
export function TopBar(): ReactElement {
  const { t } = useTranslation();
  return (
    <Flex
      as="header"
      hideFrom="lg"
      align="center"
      justify="space-between"
      px={{ base: '4', md: '8' }}
      pt="calc(env(safe-area-inset-top) + 0.5rem)"
      pb="1"
    >
      <Box asChild borderRadius="xl" focusVisibleRing="outside">
        <Link to={paths.today} aria-label={t('appName')}>
          <Logo />
        </Link>
      </Box>
      <AccountLink />
    </Flex>
  );
}
