import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function SessionPage(): ReactElement {
  return <Heading as="h1">Session</Heading>;
}
