import { Link as ChakraLink, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useSearchParams } from 'react-router';
import { paths } from '../app/paths.ts';
import { AuthCard } from '../features/auth/components/auth-card.tsx';
import { SignInForm } from '../features/auth/components/sign-in-form.tsx';

export function SignInPage(): ReactElement {
  const { t } = useTranslation('auth');
  const { search } = useLocation();
  const [params] = useSearchParams();
  return (
    <AuthCard
      title={t('signIn.title')}
      lead={t(params.has('next') ? 'signIn.returning' : 'signIn.lead')}
    >
      <SignInForm />
      <Text>
        {t('signIn.noAccount')}{' '}
        <ChakraLink asChild variant="underline" fontWeight="600" color="ember.fg">
          <Link to={paths.register + search}>{t('signIn.register')}</Link>
        </ChakraLink>
      </Text>
    </AuthCard>
  );
}
