import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function ExercisePage(): ReactElement {
  return <Heading as="h1">Exercise</Heading>;
}
