import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function TodayPage(): ReactElement {
  return <Heading as="h1">Today</Heading>;
}
