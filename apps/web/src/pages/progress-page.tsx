import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function ProgressPage(): ReactElement {
  return <Heading as="h1">Progress</Heading>;
}
