import { defineSlotRecipe } from '@chakra-ui/react';
import { toastSlotRecipe } from '@chakra-ui/react/theme';

/** One calm bar in inverted ink; what went wrong is said in words, not by turning the bar red. */
export const toastRecipe = defineSlotRecipe({
  slots: toastSlotRecipe.slots ?? [],
  className: 'vigor-toast',
  base: {
    root: {
      ...toastSlotRecipe.base?.root,
      width: { base: 'calc(100vw - 2rem)', md: '24rem' },
      alignItems: 'center',
      py: '3',
      ps: '4',
      pe: '3',
      borderRadius: 'xl',
      bg: 'bg.inverted',
      color: 'fg.inverted',
      boxShadow: 'lg',
      transition: 'translate 200ms, scale 200ms, opacity 200ms, height 200ms',
      _closed: { transition: 'translate 160ms, scale 160ms, opacity 120ms' },
      '&[data-type]': { bg: 'bg.inverted', color: 'fg.inverted' },
    },
    title: { textStyle: 'label' },
    description: { textStyle: 'sm', opacity: '0.86' },
    indicator: { flexShrink: '0', boxSize: '5' },
    actionTrigger: {
      h: '11',
      px: '4',
      borderRadius: 'full',
      textStyle: 'label',
      fontWeight: '600',
      cursor: 'pointer',
      flexShrink: '0',
      color: { _light: 'ember.300', _dark: 'ember.700' },
      _hover: { textDecoration: 'underline' },
      focusVisibleRing: 'inside',
    },
    closeTrigger: { display: 'none' },
  },
});
