import { Box, Center, chakra } from '@chakra-ui/react';
import type { ReactElement, ReactNode } from 'react';

interface ProgressRingProps {
  /** 0 to 1; outside it is clamped. */
  share: number;
  /** What a screen reader says, such as “2 of 3 sessions”. */
  label: string;
  /** Any size token. */
  boxSize?: string;
  colorPalette?: string;
  children?: ReactNode;
}

const radius = 42;
const circumference = 2 * Math.PI * radius;

/** A ring that fills, with room for a number inside. */
export function ProgressRing({
  share,
  label,
  boxSize = '24',
  colorPalette = 'pine',
  children,
}: ProgressRingProps): ReactElement {
  const filled = Math.min(1, Math.max(0, share));
  return (
    <Box
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(filled * 100)}
      position="relative"
      boxSize={boxSize}
      colorPalette={colorPalette}
      flexShrink="0"
    >
      <chakra.svg viewBox="0 0 100 100" boxSize="full" transform="rotate(-90deg)" aria-hidden>
        <chakra.circle cx="50" cy="50" r={radius} fill="none" stroke="bg.muted" strokeWidth="10" />
        <chakra.circle
          cx="50"
          cy="50"
          r={radius}
          fill="none"
          stroke="colorPalette.solid"
          strokeWidth="10"
          strokeLinecap="round"
          strokeDasharray={circumference}
          strokeDashoffset={circumference * (1 - filled)}
          opacity={filled === 0 ? 0 : 1}
          transitionProperty="stroke-dashoffset"
          transitionDuration="moderate"
          transitionTimingFunction="ease-out"
        />
      </chakra.svg>
      <Center position="absolute" inset="0" textStyle="figure">
        {children}
      </Center>
    </Box>
  );
}
