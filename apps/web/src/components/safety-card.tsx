import { Heading, Icon, List, Stack, Text } from '@chakra-ui/react';
import type { SafetyCard as Card } from '@vigor/contract';
import { HeartHandshake, Siren } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Surface } from './surface.tsx';

interface SafetyCardProps {
  card: Card;
  /** What can be done here. */
  children?: ReactNode;
}

/** Why there is no plan, said kindly, and what to do instead. */
export function SafetyCard({ card, children }: SafetyCardProps): ReactElement {
  const isEmergency = card.kind === 'emergency';
  return (
    <Surface
      role="alert"
      padding="lg"
      tone="tinted"
      colorPalette={isEmergency ? 'rose' : 'amber'}
      maxW="reading"
    >
      <Stack gap="4">
        <Icon
          as={isEmergency ? Siren : HeartHandshake}
          boxSize="9"
          color="colorPalette.fg"
          aria-hidden
        />
        <Heading as="h2" textStyle="title">
          {card.title}
        </Heading>
        <Text>{card.body}</Text>
        <List.Root ps="5" gap="2">
          {card.actions.map((action) => (
            <List.Item key={action}>{action}</List.Item>
          ))}
        </List.Root>
        {children}
      </Stack>
    </Surface>
  );
}
