import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function SessionDonePage(): ReactElement {
  return <Heading as="h1">Done</Heading>;
}
