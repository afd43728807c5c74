import { Box, type BoxProps, Flex } from '@chakra-ui/react';
import { type ReactElement, Suspense } from 'react';
import { Outlet, ScrollRestoration, useMatches } from 'react-router';
import { PageSkeleton } from '../../components/page-skeleton.tsx';
import { SkipLink } from '../../components/skip-link.tsx';
import { Toaster } from '../../components/toaster.tsx';
import { RunningSessionBar } from '../../features/sessions/components/running-session-bar.tsx';
import { MemberPreferences } from '../../features/users/components/member-preferences.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { LeftRail } from './left-rail.tsx';
import { TopBar } from './top-bar.tsx';

const scrolling = {
  maxW: 'content',
  mx: 'auto',
  px: { base: '4', md: '8' },
  pt: { base: '2', lg: '8' },
} as const;

const filling = { display: 'flex', flexDirection: 'column', minH: '0' } as const;

const barHeight = 'calc(4.25rem + env(safe-area-inset-bottom))';

/** As high as the window, less the phone's bar, or less the keyboard that covers the bar. */
const fillingFrame = {
  h: '100dvh',
  pb: { base: `max(${barHeight}, var(--keyboard-height, 0px))`, lg: '0' },
} as const;

/**
 * Around every page of a member. A route with `handle.isFocused` gets the whole phone screen; one
 * with `handle.isFilling` fills the window and scrolls inside.
 */
export function AppLayout(): ReactElement {
  const matches = useMatches();
  const isFocused = matches.some(({ handle }) => hasMark(handle, 'isFocused'));
  const isFilling = matches.some(({ handle }) => hasMark(handle, 'isFilling'));
  return (
    <MemberPreferences>
      <SkipLink />
      <Flex minH="100dvh" {...(isFilling && fillingFrame)}>
        <LeftRail />
        <Flex direction="column" flex="1" minW="0">
          {!isFocused && <TopBar />}
          <Box
            as="main"
            id="content"
            tabIndex={-1}
            outline="0"
            flex="1"
            w="full"
            {...(isFilling ? filling : scrolling)}
            pb={isFilling ? '0' : { base: isFocused ? '8' : '28', lg: '12' }}
          >
            <Suspense fallback={<PageSkeleton />}>
              <Outlet />
            </Suspense>
          </Box>
          {!isFocused && <RunningSession {...(isFilling ? standing : floating)} />}
        </Flex>
      </Flex>
      {!isFocused && <BottomBar />}
      <Toaster />
      <ScrollRestoration />
    </MemberPreferences>
  );
}

/** Sticks above the phone's bar, and to the bottom of a wide page; never over the end of a page. */
const floating = {
  position: 'sticky',
  bottom: { base: 'calc(4.75rem + env(safe-area-inset-bottom))', lg: '5' },
  zIndex: 'docked',
} as const;

/** Where the page fills the window there is nothing to stick to. */
const standing = {
  flexShrink: '0',
  pb: { base: '2', lg: '5' },
  _empty: { display: 'none' },
} as const;

function RunningSession(place: BoxProps): ReactElement {
  return (
    <Box {...place} w="full" maxW="content" mx="auto" px={{ base: '2', md: '8' }}>
      <Suspense fallback={null}>
        <RunningSessionBar />
      </Suspense>
    </Box>
  );
}

function hasMark(handle: unknown, mark: 'isFocused' | 'isFilling'): boolean {
  return typeof handle === 'object' && handle !== null && mark in handle;
}
