import { Flex, Stack, Text } from '@chakra-ui/react';
import type { ReactElement, ReactNode } from 'react';

interface StatProps {
  label: ReactNode;
  value: ReactNode;
  unit?: ReactNode;
  /** Below: a change, a comparison. */
  hint?: ReactNode;
  size?: 'md' | 'lg' | 'xl';
}

const textStyleOf = { md: 'figure', lg: 'figureLg', xl: 'figureXl' } as const;

/** One number as the hero: large tabular figures, a quiet unit, a small label. */
export function Stat({ label, value, unit, hint, size = 'md' }: StatProps): ReactElement {
  return (
    <Stack as="dl" gap="1" minW="0" m="0">
      <Text as="dt" textStyle="label" color="fg.muted">
        {label}
      </Text>
      <Flex as="dd" m="0" align="baseline" gap="1.5" wrap="wrap">
        <Text as="span" textStyle={textStyleOf[size]}>
          {value}
        </Text>
        {unit && (
          <Text as="span" textStyle={size === 'md' ? 'sm' : 'lg'} color="fg.muted">
            {unit}
          </Text>
        )}
      </Flex>
      {hint && (
        <Text as="dd" m="0" textStyle="sm" color="fg.muted">
          {hint}
        </Text>
      )}
    </Stack>
  );
}
