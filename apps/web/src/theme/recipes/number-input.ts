import { defineSlotRecipe } from '@chakra-ui/react';
import { numberInputSlotRecipe } from '@chakra-ui/react/theme';

/** Bare: `components/stepper.tsx` brings its own buttons and type. */
export const numberInputRecipe = defineSlotRecipe({
  slots: numberInputSlotRecipe.slots ?? [],
  className: 'vigor-number-input',
  base: {
    root: { display: 'flex', flexDirection: 'column', gap: '2', alignItems: 'flex-start' },
    label: { textStyle: 'label' },
    input: {
      appearance: 'none',
      outline: '0',
      borderWidth: '0',
      bg: 'transparent',
      borderRadius: 'lg',
      fontVariantNumeric: 'tabular-nums',
      focusVisibleRing: 'outside',
      colorPalette: 'ember',
      _invalid: { color: 'fg.error' },
    },
  },
});
