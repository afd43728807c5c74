import { defineRecipe } from '@chakra-ui/react';

/** A surface: hairline in light, raised in dark. */
export const surfaceRecipe = defineRecipe({
  className: 'vigor-surface',
  base: {
    borderRadius: 'xl',
    borderWidth: '1px',
    borderColor: { _light: 'border', _dark: 'transparent' },
    bg: 'bg.raised',
    color: 'fg',
  },
  variants: {
    padding: {
      none: {},
      md: { p: { base: '4', md: '5' } },
      lg: { p: { base: '5', md: '7' } },
    },
    tone: {
      plain: {},
      quiet: { bg: 'bg.subtle', borderColor: 'transparent' },
      tinted: { bg: 'colorPalette.subtle', borderColor: 'colorPalette.muted' },
    },
  },
  defaultVariants: { padding: 'md', tone: 'plain' },
});
