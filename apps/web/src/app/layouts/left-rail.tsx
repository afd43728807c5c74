import { Box, chakra, Flex, Icon } from '@chakra-ui/react';
import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { LogoMark } from '../../components/logo.tsx';
import { type Place, placesAfterStart, placesBeforeStart } from '../navigation.ts';
import { paths } from '../paths.ts';
import { AccountLink } from './account-link.tsx';

const RailLink = chakra(NavLink, {
  base: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '1',
    w: 'full',
    minH: '16',
    borderRadius: 'xl',
    color: 'fg.muted',
    textStyle: 'caption',
    fontWeight: '500',
    outline: '0',
    focusVisibleRing: 'inside',
    transitionProperty: 'background-color, color',
    transitionDuration: 'fast',
    _hover: { bg: 'bg.muted', color: 'fg' },
    '&[aria-current=page]': { color: 'ember.fg', bg: 'ember.subtle' },
  },
});

export function LeftRail(): ReactElement {
  const { t } = useTranslation();
  return (
    <Flex
      as="nav"
      aria-label={t('nav.label')}
      hideBelow="lg"
      direction="column"
      align="center"
      gap="1"
      w="6.5rem"
      flexShrink="0"
      position="sticky"
      top="0"
      h="100dvh"
      px="2.5"
      py="5"
      overflowY="auto"
      borderEndWidth="1px"
      borderColor="border"
    >
      <Box asChild mb="4" borderRadius="xl" focusVisibleRing="outside">
        <Link to={paths.today} aria-label={t('appName')}>
          <LogoMark boxSize="11" />
        </Link>
      </Box>
      <StartLink label={t('nav.start')} name={t('nav.startSession')} />
      {[...placesBeforeStart, ...placesAfterStart].map((place) => (
        <RailItem key={place.path} place={place} />
      ))}
      <Box mt="auto" pt="4">
        <AccountLink />
      </Box>
    </Flex>
  );
}

function RailItem({ place }: { place: Place }): ReactElement {
  const { t } = useTranslation();
  return (
    <RailLink to={place.path}>
      <Icon as={place.icon} boxSize="6" aria-hidden />
      {t(place.label)}
    </RailLink>
  );
}

function StartLink({ label, name }: { label: string; name: string }): ReactElement {
  return (
    <RailLink
      to={paths.session}
      aria-label={name}
      mb="3"
      bg="ember.solid"
      color="ember.contrast"
      focusVisibleRing="outside"
      _hover={{ bg: 'ember.solidHover', color: 'ember.contrast' }}
      css={{ '&[aria-current=page]': { bg: 'ember.solid', color: 'ember.contrast' } }}
    >
      <Icon as={Plus} boxSize="6" aria-hidden />
      {label}
    </RailLink>
  );
}
