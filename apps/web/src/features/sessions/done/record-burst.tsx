import { Center, chakra, Icon } from '@chakra-ui/react';
import { keyframes } from '@emotion/react';
import { Trophy } from 'lucide-react';
import type { ReactElement } from 'react';

const rays = Array.from({ length: 14 }, (_, index) => index * (360 / 14));

const shoot = keyframes({
  '0%': { strokeDashoffset: '1', opacity: '1' },
  '60%': { strokeDashoffset: '0', opacity: '1' },
  '100%': { strokeDashoffset: '-1', opacity: '0' },
});
const land = keyframes({
  '0%': { transform: 'scale(0.3) rotate(-20deg)' },
  '60%': { transform: 'scale(1.12) rotate(6deg)' },
  '100%': { transform: 'scale(1) rotate(0)' },
});

/** The one joyful moment: a trophy lands and rays fly from it, once. */
export function RecordBurst(): ReactElement {
  return (
    <Center position="relative" boxSize="40" mx="auto" aria-hidden>
      <chakra.svg viewBox="0 0 200 200" position="absolute" inset="0" overflow="visible">
        {rays.map((angle, index) => (
          // A style property would win over the attribute on a styled element, hence the plain group.
          <g key={angle} transform={`rotate(${angle} 100 100)`}>
            <chakra.line
              x1="100"
              y1="40"
              x2="100"
              y2={index % 2 === 0 ? '0' : '14'}
              pathLength="1"
              strokeDasharray="1"
              strokeWidth="6"
              strokeLinecap="round"
              stroke={index % 2 === 0 ? 'ember.solid' : 'amber.solid'}
              css={{ animation: `${shoot} 900ms ease-out ${200 + index * 14}ms both` }}
            />
          </g>
        ))}
      </chakra.svg>
      <Center
        boxSize="24"
        borderRadius="full"
        bg="ember.solid"
        color="ember.contrast"
        css={{ animation: `${land} 520ms cubic-bezier(0.2, 0.8, 0.3, 1) both` }}
      >
        <Icon as={Trophy} boxSize="11" />
      </Center>
    </Center>
  );
}
