import { defineGlobalStyles } from '@chakra-ui/react';
import { globalCss as chakraGlobalCss } from '@chakra-ui/react/theme';

export const globalCss = defineGlobalStyles({
  ...chakraGlobalCss,
  html: {
    color: 'fg',
    bg: 'bg',
    lineHeight: '1.5',
    colorPalette: 'ink',
    textSizeAdjust: '100%',
    WebkitTapHighlightColor: 'transparent',
  },
  /** Rings that can be seen; messages stand above the phone's bar of places. */
  ':root': {
    '--focus-ring-width': '2px',
    '--toaster-bottom': {
      base: 'calc(5.5rem + env(safe-area-inset-bottom))',
      lg: '1.5rem',
    },
  },
  body: { minHeight: '100dvh', fontFamily: 'body', overflowWrap: 'break-word' },
  'h1, h2, h3': { textWrap: 'balance' },
  '*::selection': { bg: 'ember.muted' },
  '*, *::before, *::after': {
    _motionReduce: {
      animationDuration: '0.01ms !important',
      animationIterationCount: '1 !important',
      transitionDuration: '0.01ms !important',
      scrollBehavior: 'auto !important',
    },
  },
});
