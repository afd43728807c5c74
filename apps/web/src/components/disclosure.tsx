import { chakra, Flex, Icon, Text } from '@chakra-ui/react';
import { ChevronDown } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';

interface DisclosureProps {
  title: ReactNode;
  /** Quiet, on the right: how many are chosen inside. */
  note?: ReactNode;
  /** Open at first. */
  isOpen?: boolean;
  children: ReactNode;
}

const Details = chakra('details', {
  base: {
    borderRadius: 'xl',
    borderWidth: '1px',
    borderColor: 'border',
    bg: 'bg.raised',
    '&[open] > summary svg': { transform: 'rotate(180deg)' },
  },
});

const Summary = chakra('summary', {
  base: {
    display: 'flex',
    alignItems: 'center',
    gap: '3',
    minH: '14',
    px: '4',
    borderRadius: 'xl',
    cursor: 'pointer',
    listStyle: 'none',
    outline: '0',
    focusVisibleRing: 'inside',
    colorPalette: 'ember',
    '&::-webkit-details-marker': { display: 'none' },
  },
});

/** A part that opens in place. */
export function Disclosure({ title, note, isOpen, children }: DisclosureProps): ReactElement {
  return (
    <Details open={isOpen}>
      <Summary>
        <Text as="span" flex="1" fontWeight="500">
          {title}
        </Text>
        {note && (
          <Text as="span" textStyle="sm" color="ember.fg">
            {note}
          </Text>
        )}
        <Icon as={ChevronDown} boxSize="5" color="fg.muted" aria-hidden />
      </Summary>
      <Flex direction="column" gap="4" px="4" pb="4" pt="1">
        {children}
      </Flex>
    </Details>
  );
}
