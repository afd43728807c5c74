import { chakra } from '@chakra-ui/react';

/** Fields under each other; the browser's own bubbles are off, errors stand at the fields. */
export const Form = chakra(
  'form',
  { base: { display: 'flex', flexDirection: 'column', gap: '5', width: 'full' } },
  { defaultProps: { noValidate: true } },
);
