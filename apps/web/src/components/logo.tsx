import { chakra, Flex, type HTMLChakraProps, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';

/** The mark alone; whoever links with it names the link. */
export function LogoMark(props: HTMLChakraProps<'svg'>): ReactElement {
  return (
    <chakra.svg viewBox="0 0 32 32" boxSize="8" flexShrink="0" aria-hidden {...props}>
      <chakra.rect width="32" height="32" rx="9" fill="ember.solid" />
      <chakra.path
        d="M8.5 9.5 L14.2 22 Q16 25.4 17.8 22 L23.5 9.5"
        fill="none"
        stroke="ember.contrast"
        strokeWidth="4.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </chakra.svg>
  );
}

export function Logo(): ReactElement {
  return (
    <Flex align="center" gap="2.5" minH="11">
      <LogoMark />
      <Text as="span" textStyle="heading" letterSpacing="-0.03em">
        Vigor
      </Text>
    </Flex>
  );
}
