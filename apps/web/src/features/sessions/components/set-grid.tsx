import { chakra } from '@chakra-ui/react';

/** The columns of a set; last time’s values stand beside the fields where there is room. */
export const SetGrid = chakra('div', {
  base: {
    display: 'grid',
    columnGap: '1.5',
    gridTemplateColumns: {
      base: '2.25rem minmax(0, 1fr) 3rem 3.5rem',
      md: '2.75rem 11rem minmax(0, 1fr) 3.5rem 3.5rem',
    },
    gridTemplateAreas: {
      base: '"kind fields rpe tick" ". previous previous previous"',
      md: '"kind previous fields rpe tick"',
    },
  },
});
