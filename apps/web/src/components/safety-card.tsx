import { Heading, Icon, List, Stack, Text } from '@chakra-ui/react';
import type { SafetyCard as Card } from '@vigor/contract';
import { HeartHandshake, Siren } from 'lucide-react';
import { type ReactElement, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Surface } from './surface.tsx';

interface SafetyCardProps {
  card: Card;
  /** What can be done here. */
  children?: ReactNode;
}

/** Why there is no plan, said kindly, and what to do instead. */
export function SafetyCard({ card, children }: SafetyCardProps): ReactElement {
  const isEmergency = card.kind === 'emergency';
  const ref = useFocusWhenShown();
  return (
    <Surface
      ref={ref}
      tabIndex={-1}
      outline="0"
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

/** It takes the place of what was asked for: eyes and screen readers have to land on it. */
function useFocusWhenShown(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.scrollIntoView?.({ block: 'center' });
  }, []);
  return ref;
}
