import { defineTextStyles, defineTokens } from '@chakra-ui/react';

const family = { value: "'Outfit Variable', ui-sans-serif, system-ui, sans-serif" };

export const fonts = defineTokens.fonts({
  body: family,
  heading: family,
  mono: { value: 'ui-monospace, SFMono-Regular, Menlo, monospace' },
});

/** 12 · 14 · 16 · 20 · 24 · 32 · 44 · 64 */
export const fontSizes = defineTokens.fontSizes({
  '2xs': { value: '0.75rem' },
  xs: { value: '0.75rem' },
  sm: { value: '0.875rem' },
  md: { value: '1rem' },
  lg: { value: '1.25rem' },
  xl: { value: '1.5rem' },
  '2xl': { value: '2rem' },
  '3xl': { value: '2.75rem' },
  '4xl': { value: '4rem' },
});

const tabular = { fontVariantNumeric: 'tabular-nums' } as const;

export const textStyles = defineTextStyles({
  xs: { value: { fontSize: 'xs', lineHeight: '1rem' } },
  sm: { value: { fontSize: 'sm', lineHeight: '1.25rem' } },
  md: { value: { fontSize: 'md', lineHeight: '1.5rem' } },
  lg: { value: { fontSize: 'lg', lineHeight: '1.75rem' } },
  xl: { value: { fontSize: 'xl', lineHeight: '1.875rem' } },
  '2xl': { value: { fontSize: '2xl', lineHeight: '2.375rem' } },
  display: {
    value: {
      fontSize: { base: '3xl', md: '4xl' },
      lineHeight: '1.04',
      letterSpacing: '-0.03em',
      fontWeight: '600',
    },
  },
  title: {
    value: {
      fontSize: { base: 'xl', md: '2xl' },
      lineHeight: '1.15',
      letterSpacing: '-0.02em',
      fontWeight: '600',
    },
  },
  heading: {
    value: { fontSize: 'lg', lineHeight: '1.25', letterSpacing: '-0.012em', fontWeight: '600' },
  },
  body: { value: { fontSize: 'md', lineHeight: '1.5' } },
  label: { value: { fontSize: 'sm', lineHeight: '1.25rem', fontWeight: '500' } },
  caption: { value: { fontSize: 'xs', lineHeight: '1rem' } },
  figure: {
    value: {
      fontSize: 'xl',
      lineHeight: '1.1',
      letterSpacing: '-0.02em',
      fontWeight: '600',
      ...tabular,
    },
  },
  figureLg: {
    value: {
      fontSize: '3xl',
      lineHeight: '1',
      letterSpacing: '-0.03em',
      fontWeight: '600',
      ...tabular,
    },
  },
  figureXl: {
    value: {
      fontSize: '4xl',
      lineHeight: '1',
      letterSpacing: '-0.035em',
      fontWeight: '600',
      ...tabular,
    },
  },
});
