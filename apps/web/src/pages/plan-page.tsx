import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function PlanPage(): ReactElement {
  return <Heading as="h1">Plan</Heading>;
}
