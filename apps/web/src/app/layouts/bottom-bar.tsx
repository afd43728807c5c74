import { Box, chakra, Flex, Icon } from '@chakra-ui/react';
import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { type Place, placesAfterStart, placesBeforeStart } from '../navigation.ts';
import { paths } from '../paths.ts';

const BarLink = chakra(NavLink, {
  base: {
    flex: '1',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '0.5',
    minH: '14',
    borderRadius: 'xl',
    color: 'fg.muted',
    textStyle: 'caption',
    fontWeight: '500',
    outline: '0',
    focusVisibleRing: 'inside',
    '&[aria-current=page]': { color: 'ember.fg' },
  },
});

/** Five places under the thumb; on wide screens the rail has them. */
export function BottomBar(): ReactElement {
  const { t } = useTranslation();
  return (
    <Box
      as="nav"
      aria-label={t('nav.label')}
      hideFrom="lg"
      position="fixed"
      insetX="0"
      bottom="0"
      zIndex="docked"
      bg="bg.raised"
      borderTopWidth="1px"
      borderColor="border"
      pb="env(safe-area-inset-bottom)"
    >
      <Flex align="center" maxW="form" mx="auto" px="2" py="1">
        {placesBeforeStart.map((place) => (
          <BarItem key={place.path} place={place} />
        ))}
        <StartLink label={t('nav.startSession')} />
        {placesAfterStart
          .filter((place) => !place.isWideOnly)
          .map((place) => (
            <BarItem key={place.path} place={place} />
          ))}
      </Flex>
    </Box>
  );
}

function BarItem({ place }: { place: Place }): ReactElement {
  const { t } = useTranslation();
  return (
    <BarLink to={place.path}>
      <Icon as={place.icon} boxSize="6" aria-hidden />
      {t(place.label)}
    </BarLink>
  );
}

function StartLink({ label }: { label: string }): ReactElement {
  return (
    <Flex flex="1" justify="center">
      <BarLink
        to={paths.session}
        aria-label={label}
        flex="0 0 auto"
        boxSize="14"
        borderRadius="full"
        bg="ember.solid"
        color="ember.contrast"
        colorPalette="ember"
        focusVisibleRing="outside"
        css={{ '&[aria-current=page]': { color: 'ember.contrast' } }}
      >
        <Icon as={Plus} boxSize="7" aria-hidden />
      </BarLink>
    </Flex>
  );
}
