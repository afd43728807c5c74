import { Box } from '@chakra-ui/react';
import { lazy, type ReactElement, Suspense } from 'react';
import { Navigate, Outlet, useLocation, useSearchParams } from 'react-router';
import { PageSkeleton } from '../components/page-skeleton.tsx';
import { useAuthState } from '../lib/use-auth.ts';
import { paths, returnPath, signInPath } from './paths.ts';

const SessionEndedDialog = lazy(async () => ({
  default: (await import('../features/auth/components/session-ended-dialog.tsx'))
    .SessionEndedDialog,
}));

/**
 * Members only. A guest signs in first and comes back, who just signed out leaves for the start
 * page, a new member answers the questions first.
 */
export function RequireMember(): ReactElement {
  const state = useAuthState();
  const { pathname, search } = useLocation();
  switch (state.kind) {
    case 'restoring':
      return <Restoring />;
    case 'guest':
      return (
        <Navigate to={state.hasSignedOut ? paths.landing : signInPath(pathname + search)} replace />
      );
    case 'member':
      return state.user.onboardingComplete || pathname === paths.welcome ? (
        <Outlet />
      ) : (
        <Navigate to={paths.welcome} replace />
      );
    case 'ended':
      return (
        <>
          <Outlet />
          <Suspense fallback={null}>
            <SessionEndedDialog user={state.user} />
          </Suspense>
        </>
      );
  }
}

/** Pages that make no sense to somebody who is signed in. */
export function RequireGuest(): ReactElement {
  const state = useAuthState();
  const [search] = useSearchParams();
  if (state.kind === 'restoring') return <Restoring />;
  return state.kind === 'guest' ? <Outlet /> : <Navigate to={returnPath(search)} replace />;
}

/** Before anything is known about who is here. */
function Restoring(): ReactElement {
  return (
    <Box as="main" px={{ base: '4', md: '8' }}>
      <PageSkeleton />
    </Box>
  );
}
