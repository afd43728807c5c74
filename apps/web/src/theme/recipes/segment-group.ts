import { defineSlotRecipe } from '@chakra-ui/react';
import { segmentGroupSlotRecipe } from '@chakra-ui/react/theme';

export const segmentGroupRecipe = defineSlotRecipe({
  slots: segmentGroupSlotRecipe.slots ?? [],
  className: 'vigor-segment-group',
  base: {
    ...segmentGroupSlotRecipe.base,
    root: {
      ...segmentGroupSlotRecipe.base?.root,
      '--segment-radius': 'radii.full',
      '--segment-indicator-bg': { _light: 'colors.bg.raised', _dark: 'colors.bg.emphasized' },
      boxShadow: 'none',
      bg: { _light: 'bg.emphasized/70', _dark: 'bg.raised' },
      p: '1',
      minW: '0',
    },
    item: {
      ...segmentGroupSlotRecipe.base?.item,
      _before: { display: 'none' },
      cursor: 'pointer',
      flex: '1',
      fontWeight: '500',
      whiteSpace: 'nowrap',
      color: 'fg.muted',
      _checked: { color: 'fg' },
    },
  },
  variants: {
    size: {
      sm: { item: { textStyle: 'sm', px: '3', gap: '1.5', height: '9' } },
      md: { item: { textStyle: 'sm', px: '4', gap: '2', height: '10' } },
      lg: { item: { textStyle: 'md', px: '5', gap: '2', height: '12' } },
    },
  },
  defaultVariants: { size: 'md' },
});
