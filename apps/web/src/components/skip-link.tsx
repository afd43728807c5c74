import { SkipNavLink } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** The first stop of the Tab key; leads to `#content`. */
export function SkipLink(): ReactElement {
  const { t } = useTranslation();
  return (
    <SkipNavLink id="content" bg="bg.raised" borderRadius="full" zIndex="skipNav">
      {t('skipToContent')}
    </SkipNavLink>
  );
}
