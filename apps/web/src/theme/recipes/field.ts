import { defineSlotRecipe } from '@chakra-ui/react';
import { fieldSlotRecipe } from '@chakra-ui/react/theme';

export const fieldRecipe = defineSlotRecipe({
  slots: fieldSlotRecipe.slots ?? [],
  className: 'vigor-field',
  base: {
    ...fieldSlotRecipe.base,
    label: { ...fieldSlotRecipe.base?.label, textStyle: 'label' },
    errorText: { ...fieldSlotRecipe.base?.errorText, textStyle: 'sm', alignItems: 'flex-start' },
    helperText: { color: 'fg.muted', textStyle: 'sm' },
  },
  variants: {
    orientation: { vertical: { root: { flexDirection: 'column', alignItems: 'flex-start' } } },
  },
  defaultVariants: { orientation: 'vertical' },
});
