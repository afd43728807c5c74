import { Box } from '@chakra-ui/react';
import type { ReactElement, ReactNode } from 'react';

interface PhoneFrameProps {
  /** What the picture shows; its content is not read out piece by piece. */
  label: string;
  children: ReactNode;
}

/** A picture of a phone with live components on its screen. */
export function PhoneFrame({ label, children }: PhoneFrameProps): ReactElement {
  return (
    <Box
      role="img"
      aria-label={label}
      w="full"
      maxW="21rem"
      p="2.5"
      borderRadius="4xl"
      bg={{ base: 'ink.900', _dark: 'ink.800' }}
      boxShadow="2xl"
    >
      <Box
        aria-hidden
        borderRadius="3xl"
        overflow="hidden"
        bg="bg"
        userSelect="none"
        pointerEvents="none"
      >
        {children}
      </Box>
    </Box>
  );
}
