import { Heading, Stack, Text } from '@chakra-ui/react';
import type { ReactElement, ReactNode } from 'react';
import { useDocumentTitle } from '../../../lib/use-document-title.ts';

interface AuthCardProps {
  title: string;
  lead: string;
  children: ReactNode;
}

/** The frame that registering and signing in share. */
export function AuthCard({ title, lead, children }: AuthCardProps): ReactElement {
  useDocumentTitle(title);
  return (
    <Stack w="full" maxW="form" gap="8">
      <Stack gap="2">
        <Heading as="h1" textStyle="title">
          {title}
        </Heading>
        <Text color="fg.muted">{lead}</Text>
      </Stack>
      {children}
    </Stack>
  );
}
