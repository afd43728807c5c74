import { Heading } from '@chakra-ui/react';
import type { ReactElement } from 'react';

export function ExercisesPage(): ReactElement {
  return <Heading as="h1">Exercises</Heading>;
}
