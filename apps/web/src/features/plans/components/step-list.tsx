import { Collapsible, Flex, Icon, Stack, Text } from '@chakra-ui/react';
import type { PlanDay } from '@vigor/contract';
import { ChevronDown } from 'lucide-react';
import type { ReactElement } from 'react';
import { useFormat } from '../../../lib/use-format.ts';

interface StepListProps {
  title: string;
  steps: PlanDay['warmup'];
}

/** Warm-up or cool-down: how long in one line, its steps on a tap. */
export function StepList({ title, steps }: StepListProps): ReactElement | null {
  const format = useFormat();
  if (steps.length === 0) return null;
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0);
  return (
    <Collapsible.Root>
      <Collapsible.Trigger asChild>
        <Flex
          as="button"
          w="full"
          minH="11"
          align="center"
          gap="2"
          cursor="pointer"
          borderRadius="lg"
          focusVisibleRing="outside"
        >
          <Text as="span" textStyle="label">
            {title}
          </Text>
          <Text as="span" textStyle="sm" color="fg.muted">
            {format.duration(seconds)}
          </Text>
          <Icon as={ChevronDown} boxSize="4" ms="auto" color="fg.muted" aria-hidden />
        </Flex>
      </Collapsible.Trigger>
      <Collapsible.Content>
        <Stack as="ol" gap="1.5" m="0" ps="0" pb="2" listStyleType="none">
          {steps.map((step) => (
            <Flex as="li" key={step.text} gap="3" justify="space-between" color="fg.muted">
              <Text as="span">{step.text}</Text>
              <Text as="span" whiteSpace="nowrap" fontVariantNumeric="tabular-nums">
                {format.clock(step.seconds)}
              </Text>
            </Flex>
          ))}
        </Stack>
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
