import { Flex, Heading, Stack, type StackProps, Text } from '@chakra-ui/react';
import { type ReactElement, type ReactNode, useId } from 'react';

interface SectionProps extends Omit<StackProps, 'title'> {
  title: ReactNode;
  lead?: ReactNode;
  /** On the right of the title, such as a link to all of it. */
  action?: ReactNode;
}

/** A titled part of a page, named for screen readers. */
export function Section({ title, lead, action, children, ...rest }: SectionProps): ReactElement {
  const headingId = useId();
  return (
    <Stack as="section" aria-labelledby={headingId} gap="3" {...rest}>
      <Flex justify="space-between" align="baseline" gap="4">
        <Stack gap="0.5">
          <Heading as="h2" id={headingId} textStyle="heading">
            {title}
          </Heading>
          {lead && <Text color="fg.muted">{lead}</Text>}
        </Stack>
        {action}
      </Flex>
      {children}
    </Stack>
  );
}
