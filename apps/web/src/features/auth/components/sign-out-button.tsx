import { Button, type ButtonProps } from '@chakra-ui/react';
import { LogOut } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../auth.queries.ts';

export function SignOutButton(props: ButtonProps): ReactElement {
  const { t } = useTranslation('auth');
  const signOut = useSignOut();
  return (
    <Button
      variant="ghost"
      color="fg.muted"
      loading={signOut.isPending}
      onClick={() => signOut.mutate()}
      {...props}
    >
      <LogOut aria-hidden />
      {t('signOut')}
    </Button>
  );
}
