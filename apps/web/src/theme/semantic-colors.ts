import { defineSemanticTokens } from '@chakra-ui/react';

const pair = (light: string, dark: string) => ({ value: { _light: light, _dark: dark } });

/**
 * The slots that `colorPalette="…"` fills. Contrast is at least 4.5 for `fg` on `subtle`, `muted`
 * and every background, and for `contrast` on `solid`, in both modes.
 */
function palette(name: string) {
  return {
    solid: pair(`{colors.${name}.600}`, `{colors.${name}.400}`),
    solidHover: pair(`{colors.${name}.700}`, `{colors.${name}.300}`),
    contrast: pair('{colors.white}', '{colors.ink.950}'),
    fg: pair(`{colors.${name}.700}`, `{colors.${name}.300}`),
    subtle: pair(`{colors.${name}.50}`, `{colors.${name}.950}`),
    muted: pair(`{colors.${name}.100}`, `{colors.${name}.900}`),
    emphasized: pair(`{colors.${name}.200}`, `{colors.${name}.800}`),
    focusRing: pair(`{colors.${name}.600}`, `{colors.${name}.400}`),
    border: pair(`{colors.${name}.300}`, `{colors.${name}.700}`),
  };
}

const inkPalette = {
  solid: pair('{colors.ink.900}', '{colors.ink.50}'),
  solidHover: pair('{colors.ink.700}', '{colors.ink.200}'),
  contrast: pair('{colors.white}', '{colors.ink.950}'),
  fg: pair('{colors.ink.900}', '{colors.ink.50}'),
  subtle: pair('{colors.ink.100}', '{colors.ink.900}'),
  muted: pair('{colors.ink.200}', '{colors.ink.800}'),
  emphasized: pair('{colors.ink.300}', '{colors.ink.700}'),
  focusRing: pair('{colors.ember.600}', '{colors.ember.400}'),
  border: pair('{colors.ink.300}', '{colors.ink.700}'),
};

export const semanticColors = defineSemanticTokens.colors({
  bg: {
    DEFAULT: pair('{colors.ink.50}', '{colors.ink.950}'),
    subtle: pair('{colors.ink.100}', '{colors.ink.900}'),
    raised: pair('{colors.white}', '#221e1a'),
    panel: pair('{colors.white}', '#221e1a'),
    muted: pair('{colors.ink.100}', '{colors.ink.800}'),
    emphasized: pair('{colors.ink.200}', '{colors.ink.700}'),
    inverted: pair('{colors.ink.900}', '{colors.ink.50}'),
    error: pair('{colors.rose.50}', '{colors.rose.950}'),
    warning: pair('{colors.amber.50}', '{colors.amber.950}'),
    success: pair('{colors.pine.50}', '{colors.pine.950}'),
    info: pair('{colors.sky.50}', '{colors.sky.950}'),
  },
  fg: {
    DEFAULT: pair('{colors.ink.900}', '#f7f2eb'),
    muted: pair('{colors.ink.600}', '#bdb4a8'),
    subtle: pair('{colors.ink.500}', '#a39a8e'),
    inverted: pair('{colors.ink.50}', '{colors.ink.950}'),
    error: pair('{colors.rose.700}', '{colors.rose.300}'),
    warning: pair('{colors.amber.700}', '{colors.amber.300}'),
    success: pair('{colors.pine.700}', '{colors.pine.300}'),
    info: pair('{colors.sky.700}', '{colors.sky.300}'),
  },
  border: {
    DEFAULT: pair('{colors.ink.200}', '#37322c'),
    muted: pair('{colors.ink.100}', '{colors.ink.800}'),
    subtle: pair('{colors.ink.100}', '{colors.ink.800}'),
    /** Edges of inputs and choices: at least 3 to 1 against every background. */
    emphasized: pair('#8c8377', '#7b7267'),
    inverted: pair('{colors.ink.800}', '{colors.ink.200}'),
    error: pair('{colors.rose.600}', '{colors.rose.400}'),
    warning: pair('{colors.amber.600}', '{colors.amber.400}'),
    success: pair('{colors.pine.600}', '{colors.pine.400}'),
    info: pair('{colors.sky.600}', '{colors.sky.400}'),
  },
  ink: inkPalette,
  /** What Chakra's own recipes fall back to. */
  gray: inkPalette,
  ember: palette('ember'),
  pine: palette('pine'),
  amber: palette('amber'),
  rose: palette('rose'),
  sky: palette('sky'),
});
