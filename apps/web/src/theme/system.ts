import { createSystem, defaultBaseConfig, defineConfig } from '@chakra-ui/react';
import {
  animationStyles,
  breakpoints,
  keyframes,
  layerStyles,
  semanticTokens,
  tokens,
} from '@chakra-ui/react/theme';
import { colors } from './colors.ts';
import { globalCss } from './global-css.ts';
import { recipes } from './recipes/recipes.ts';
import { slotRecipes } from './recipes/slot-recipes.ts';
import { semanticColors } from './semantic-colors.ts';
import { fontSizes, fonts, textStyles } from './typography.ts';

const radii = {
  l1: { value: '{radii.lg}' },
  l2: { value: '{radii.xl}' },
  l3: { value: '{radii.xl}' },
};

const sizes = {
  /** Widest content, and the widest comfortable line of reading. */
  content: { value: '70rem' },
  reading: { value: '38rem' },
  form: { value: '26rem' },
};

const config = defineConfig({
  preflight: true,
  cssVarsPrefix: 'vigor',
  cssVarsRoot: ':where(html, .chakra-theme)',
  globalCss,
  theme: {
    breakpoints,
    keyframes,
    tokens: { ...tokens, colors, fonts, fontSizes, sizes: { ...tokens.sizes, ...sizes } },
    semanticTokens: { ...semanticTokens, colors: semanticColors, radii },
    recipes,
    slotRecipes,
    textStyles,
    layerStyles,
    animationStyles,
  },
});

export const system = createSystem(defaultBaseConfig, config);
