import { defineRecipe } from '@chakra-ui/react';

/** Text is never below 16 px: smaller makes phones zoom in when a field is entered. */
export const inputRecipe = defineRecipe({
  className: 'vigor-input',
  base: {
    width: '100%',
    minWidth: '0',
    height: 'var(--input-height)',
    appearance: 'none',
    outline: '0',
    textAlign: 'start',
    textStyle: 'md',
    borderRadius: 'l2',
    bg: 'bg.raised',
    '--focus-color': 'colors.ember.focusRing',
    '--error-color': 'colors.border.error',
    transitionProperty: 'border-color, box-shadow',
    transitionDuration: 'fast',
    _disabled: { opacity: '0.6', cursor: 'not-allowed' },
    _invalid: { borderColor: 'var(--error-color)', focusRingColor: 'var(--error-color)' },
  },
  variants: {
    size: {
      sm: { px: '3', '--input-height': 'sizes.9' },
      md: { px: '3.5', '--input-height': 'sizes.12' },
      lg: { px: '4', '--input-height': 'sizes.14' },
    },
    variant: {
      outline: {
        borderWidth: '1px',
        borderColor: 'border.emphasized',
        focusVisibleRing: 'inside',
        focusRingColor: 'var(--focus-color)',
        '--focus-ring-width': '2px',
      },
      subtle: {
        borderWidth: '1px',
        borderColor: 'transparent',
        bg: 'bg.muted',
        focusVisibleRing: 'inside',
        focusRingColor: 'var(--focus-color)',
      },
    },
  },
  defaultVariants: { size: 'md', variant: 'outline' },
});
