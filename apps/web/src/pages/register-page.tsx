import { Link as ChakraLink, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../app/paths.ts';
import { AuthCard } from '../features/auth/components/auth-card.tsx';
import { RegisterForm } from '../features/auth/components/register-form.tsx';

export function RegisterPage(): ReactElement {
  const { t } = useTranslation('auth');
  const { search } = useLocation();
  return (
    <AuthCard title={t('register.title')} lead={t('register.lead')}>
      <RegisterForm />
      <Text>
        {t('register.haveAccount')}{' '}
        <ChakraLink asChild variant="underline" fontWeight="600" color="ember.fg">
          <Link to={paths.signIn + search}>{t('register.signIn')}</Link>
        </ChakraLink>
      </Text>
    </AuthCard>
  );
}
