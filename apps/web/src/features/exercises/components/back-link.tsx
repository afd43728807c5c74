import { Button } from '@chakra-ui/react';
import { ChevronLeft } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';
import { paths } from '../../../app/paths.ts';

/** The router’s name of the first place of a visit. */
const firstPlace = 'default';

/** Back to where the member came from; to the library where the visit starts here. */
export function BackLink(): ReactElement {
  const { t } = useTranslation(['exercises', 'common']);
  const navigate = useNavigate();
  const { key } = useLocation();
  if (key === firstPlace) {
    return (
      <Button variant="ghost" ms="-3" px="3" asChild>
        <Link to={paths.exercises}>
          <ChevronLeft aria-hidden />
          {t('detail.back')}
        </Link>
      </Button>
    );
  }
  return (
    <Button variant="ghost" ms="-3" px="3" onClick={() => void navigate(-1)}>
      <ChevronLeft aria-hidden />
      {t('common:action.back')}
    </Button>
  );
}
