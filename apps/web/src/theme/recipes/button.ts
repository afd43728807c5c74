import { defineRecipe } from '@chakra-ui/react';

const size = (height: string, paddingX: string, textStyle: string, gap: string) => ({
  h: height,
  minW: height,
  px: paddingX,
  textStyle,
  gap,
  _icon: { width: '5', height: '5' },
});

/** Pills: a choice is a chip, an action is a button, both are round. `lg` is the primary action. */
export const buttonRecipe = defineRecipe({
  className: 'vigor-button',
  base: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: '0',
    position: 'relative',
    isolation: 'isolate',
    appearance: 'none',
    userSelect: 'none',
    whiteSpace: 'nowrap',
    verticalAlign: 'middle',
    cursor: 'pointer',
    borderRadius: 'full',
    borderWidth: '1px',
    borderColor: 'transparent',
    fontWeight: '600',
    letterSpacing: '-0.005em',
    outline: '0',
    transitionProperty: 'background-color, border-color, color, transform',
    transitionDuration: 'fast',
    transitionTimingFunction: 'ease-out',
    focusVisibleRing: 'outside',
    _active: { transform: 'scale(0.98)' },
    _disabled: { opacity: '0.5', cursor: 'not-allowed', transform: 'none' },
    _icon: { flexShrink: '0' },
  },
  variants: {
    size: {
      xs: size('8', '3', 'xs', '1.5'),
      sm: size('9', '3.5', 'sm', '1.5'),
      md: size('11', '5', 'sm', '2'),
      lg: size('12', '6', 'md', '2'),
      xl: size('14', '7', 'md', '2.5'),
      '2xl': size('16', '8', 'lg', '3'),
    },
    variant: {
      solid: {
        bg: 'colorPalette.solid',
        color: 'colorPalette.contrast',
        _hover: { bg: 'colorPalette.solidHover', _disabled: { bg: 'colorPalette.solid' } },
      },
      subtle: {
        bg: 'colorPalette.muted',
        color: 'colorPalette.fg',
        _hover: { bg: 'colorPalette.emphasized' },
      },
      outline: {
        borderColor: 'border.emphasized',
        color: 'colorPalette.fg',
        _hover: { bg: 'colorPalette.subtle' },
        _expanded: { bg: 'colorPalette.subtle' },
      },
      ghost: {
        color: 'colorPalette.fg',
        _hover: { bg: 'colorPalette.muted' },
        _expanded: { bg: 'colorPalette.muted' },
      },
      plain: {
        color: 'colorPalette.fg',
        px: '0',
        minW: '0',
        _hover: { textDecoration: 'underline', textUnderlineOffset: '4px' },
      },
    },
  },
  defaultVariants: { size: 'md', variant: 'solid' },
});
