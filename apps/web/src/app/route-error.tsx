import { Center } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useRouteError } from 'react-router';
import { ErrorState } from '../components/error-state.tsx';

/** A page that threw, or whose code did not load after a deployment: loading again gets the new one. */
export function RouteError(): ReactElement {
  const error = useRouteError();
  return (
    <Center as="main" minH="70dvh" px="4">
      <ErrorState headingLevel="h1" error={error} onRetry={() => window.location.reload()} />
    </Center>
  );
}
