import { Flex, Heading, Stack, Text } from '@chakra-ui/react';
import type { ReactElement, ReactNode } from 'react';
import { useDocumentTitle } from '../lib/use-document-title.ts';

interface PageHeaderProps {
  title: string;
  /** A small line above the title: a date, a place. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** On the right of the title. */
  actions?: ReactNode;
}

/** The one `h1` of a page; also names the tab. */
export function PageHeader({ title, eyebrow, lead, actions }: PageHeaderProps): ReactElement {
  useDocumentTitle(title);
  return (
    <Flex
      as="header"
      justify="space-between"
      align="flex-end"
      gap="4"
      mb={{ base: '5', md: '7' }}
      wrap="wrap"
    >
      <Stack gap="1" minW="0">
        {eyebrow && (
          <Text textStyle="label" color="fg.muted">
            {eyebrow}
          </Text>
        )}
        <Heading as="h1" textStyle="title">
          {title}
        </Heading>
        {lead && (
          <Text color="fg.muted" maxW="reading">
            {lead}
          </Text>
        )}
      </Stack>
      {actions && (
        <Flex gap="2" align="center">
          {actions}
        </Flex>
      )}
    </Flex>
  );
}
