import { Center, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';

interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** What will be here. */
  body: string;
  /** The one action that starts it. */
  action?: ReactNode;
  /** `h2` unless the state stands under another heading. */
  headingLevel?: 'h1' | 'h2' | 'h3';
}

export function EmptyState({
  icon,
  title,
  body,
  action,
  headingLevel = 'h2',
}: EmptyStateProps): ReactElement {
  return (
    <Stack align="center" textAlign="center" gap="4" py="10" px="4" maxW="reading" mx="auto">
      <Center boxSize="16" borderRadius="full" bg="ember.subtle" color="ember.fg">
        <Icon as={icon} boxSize="7" aria-hidden />
      </Center>
      <Stack gap="1.5">
        <Heading as={headingLevel} textStyle="heading">
          {title}
        </Heading>
        <Text color="fg.muted">{body}</Text>
      </Stack>
      {action}
    </Stack>
  );
}
