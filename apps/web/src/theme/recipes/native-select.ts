import { defineSlotRecipe } from '@chakra-ui/react';
import { nativeSelectSlotRecipe } from '@chakra-ui/react/theme';

/** As tall and as framed as an input. */
export const nativeSelectRecipe = defineSlotRecipe({
  slots: nativeSelectSlotRecipe.slots ?? [],
  className: 'vigor-native-select',
  base: {
    root: { ...nativeSelectSlotRecipe.base?.root },
    indicator: { ...nativeSelectSlotRecipe.base?.indicator, insetEnd: '3.5', textStyle: 'lg' },
    field: {
      ...nativeSelectSlotRecipe.base?.field,
      h: '12',
      ps: '3.5',
      pe: '10',
      textStyle: 'md',
      bg: 'bg.raised',
      borderWidth: '1px',
      borderColor: 'border.emphasized',
      colorPalette: 'ember',
      '--focus-ring-width': '2px',
    },
  },
});
