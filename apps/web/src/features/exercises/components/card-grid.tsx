import { chakra } from '@chakra-ui/react';

/** One row each on a phone, as many tiles side by side as fit on a wide screen. */
export const CardGrid = chakra('div', {
  base: {
    display: 'grid',
    listStyle: 'none',
    gap: { base: '2.5', md: '4' },
    gridTemplateColumns: {
      base: 'minmax(0, 1fr)',
      md: 'repeat(auto-fill, minmax(14rem, 1fr))',
    },
  },
});
