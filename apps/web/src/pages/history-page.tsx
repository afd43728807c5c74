import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function HistoryPage(): ReactElement {
  return <Heading as="h1">History</Heading>;
}
