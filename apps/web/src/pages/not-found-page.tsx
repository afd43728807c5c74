import { Button, Center } from '@chakra-ui/react';
import { Compass } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../app/paths.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { useMember } from '../lib/use-auth.ts';
import { useDocumentTitle } from '../lib/use-document-title.ts';

export function NotFoundPage(): ReactElement {
  const { t } = useTranslation();
  const member = useMember();
  useDocumentTitle(t('notFound.title'));
  return (
    <Center as="main" minH="90dvh" px="4">
      <EmptyState
        icon={Compass}
        headingLevel="h1"
        title={t('notFound.title')}
        body={t('notFound.body')}
        action={
          <Button asChild colorPalette="ember">
            <Link to={member ? paths.today : paths.landing}>
              {t(member ? 'notFound.action' : 'notFound.guestAction')}
            </Link>
          </Button>
        }
      />
    </Center>
  );
}
