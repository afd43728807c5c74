import { Center } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMember } from '../../lib/use-auth.ts';
import { paths } from '../paths.ts';

/** The avatar: profile and settings are behind it. */
export function AccountLink(): ReactElement {
  const { t } = useTranslation();
  const initial = useMember()?.username.charAt(0).toLocaleUpperCase() ?? '';
  return (
    <Center
      asChild
      boxSize="11"
      borderRadius="full"
      bg="bg.emphasized"
      color="fg"
      textStyle="label"
      fontWeight="600"
      focusVisibleRing="outside"
    >
      <Link to={paths.profile} aria-label={t('nav.account')}>
        {initial}
      </Link>
    </Center>
  );
}
