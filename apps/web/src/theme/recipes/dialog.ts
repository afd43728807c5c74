import { defineSlotRecipe } from '@chakra-ui/react';
import { dialogSlotRecipe } from '@chakra-ui/react/theme';

/** A sheet that rises from the thumb on a phone, and a centred dialog from `md` on. */
export const dialogRecipe = defineSlotRecipe({
  slots: dialogSlotRecipe.slots ?? [],
  className: 'vigor-dialog',
  base: {
    ...dialogSlotRecipe.base,
    backdrop: {
      ...dialogSlotRecipe.base?.backdrop,
      bg: { base: 'blackAlpha.500', _dark: 'blackAlpha.700' },
      _open: { animationName: 'fade-in', animationDuration: '160ms' },
      _closed: { animationName: 'fade-out', animationDuration: '120ms' },
    },
    positioner: {
      ...dialogSlotRecipe.base?.positioner,
      alignItems: { base: 'flex-end', md: 'center' },
      overflow: 'hidden',
    },
    content: {
      ...dialogSlotRecipe.base?.content,
      textStyle: 'body',
      bg: 'bg.raised',
      borderWidth: { base: '0', md: '1px' },
      borderColor: 'border',
      borderRadius: { base: '20px 20px 0 0', md: '20px' },
      boxShadow: 'lg',
      mx: 'auto',
      my: { base: '0', md: 'auto' },
      maxH: { base: 'calc(100dvh - 3rem)', md: 'calc(100dvh - 6rem)' },
      pb: { base: 'env(safe-area-inset-bottom)', md: '0' },
      _open: {
        animationName: { base: 'slide-from-bottom, fade-in', md: 'scale-in, fade-in' },
        animationDuration: '180ms',
      },
      _closed: {
        animationName: { base: 'slide-to-bottom, fade-out', md: 'scale-out, fade-out' },
        animationDuration: '120ms',
      },
    },
    header: { display: 'flex', flex: '0', gap: '2', px: '5', pt: '5', pb: '2', pe: '14' },
    body: { flex: '1', overflowY: 'auto', overscrollBehavior: 'contain', px: '5', py: '3' },
    footer: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'flex-end',
      gap: '3',
      px: '5',
      pt: '3',
      pb: '5',
    },
    title: { textStyle: 'heading' },
    description: { color: 'fg.muted' },
    closeTrigger: { pos: 'absolute', top: '3', insetEnd: '3' },
  },
  variants: {
    size: {
      sm: { content: { maxW: { base: '100%', md: '26rem' } } },
      md: { content: { maxW: { base: '100%', md: '34rem' } } },
      lg: { content: { maxW: { base: '100%', md: '44rem' } } },
    },
  },
  defaultVariants: { size: 'md' },
});
