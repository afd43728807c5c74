import { Center } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useRouteError } from 'react-router';
import { ErrorState } from '../components/error-state.tsx';

/** A page that threw, or whose code did not load after a deployment; the navigation stays. */
export function PageError(): ReactElement {
  const error = useRouteError();
  return <ErrorState headingLevel="h1" error={error} onRetry={() => window.location.reload()} />;
}

/** The same, where there is no layout around it. */
export function RouteError(): ReactElement {
  return (
    <Center as="main" minH="90dvh" px="4">
      <PageError />
    </Center>
  );
}
