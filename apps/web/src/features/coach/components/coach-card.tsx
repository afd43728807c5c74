import { Flex, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { CoachCard as Card } from '@vigor/contract';
import {
  HeartHandshake,
  LifeBuoy,
  type LucideIcon,
  ShieldQuestionMark,
  Siren,
  Stethoscope,
} from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { Surface } from '../../../components/surface.tsx';
import { CardActions } from './card-actions.tsx';
import { Helplines } from './helplines.tsx';

interface CoachCardProps {
  card: Card;
  /** It came just now, so it is announced at once. */
  isFresh: boolean;
}

const looks: Record<Card['kind'], { colorPalette: string; icon: LucideIcon }> = {
  emergency: { colorPalette: 'rose', icon: Siren },
  crisis: { colorPalette: 'rose', icon: LifeBuoy },
  support: { colorPalette: 'amber', icon: HeartHandshake },
  clinician: { colorPalette: 'amber', icon: Stethoscope },
  boundary: { colorPalette: 'sky', icon: ShieldQuestionMark },
};

/** In place of coaching: who can help, before anything else. */
export function CoachCard({ card, isFresh }: CoachCardProps): ReactElement {
  const titleId = useId();
  const { colorPalette, icon } = looks[card.kind];
  return (
    <Surface
      tone="tinted"
      colorPalette={colorPalette}
      role={isFresh ? 'alert' : 'group'}
      aria-labelledby={titleId}
      maxW="reading"
    >
      <Stack gap="4">
        <Flex gap="3" align="center">
          <Icon as={icon} boxSize="7" color="colorPalette.fg" flexShrink="0" aria-hidden />
          <Heading as="h3" id={titleId} textStyle="heading" color="colorPalette.fg">
            {card.title}
          </Heading>
        </Flex>
        <Text>{card.body}</Text>
        {card.helplines.length > 0 && <Helplines helplines={card.helplines} />}
        {card.actions.length > 0 && <CardActions card={card} />}
      </Stack>
    </Surface>
  );
}
