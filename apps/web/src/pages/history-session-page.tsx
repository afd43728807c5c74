import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function HistorySessionPage(): ReactElement {
  return <Heading as="h1">Session</Heading>;
}
