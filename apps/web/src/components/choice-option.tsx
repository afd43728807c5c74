import { Center, chakra, Flex, Icon, Text, VisuallyHidden } from '@chakra-ui/react';
import { Check, type LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';

export interface ChoiceOption<Value extends string | number> {
  value: Value;
  label: string;
  /** A second, quieter line; cards only. */
  description?: string;
  icon?: LucideIcon;
  isDisabled?: boolean;
}

export type ChoiceLayout = 'chips' | 'cards';

const OptionLabel = chakra('label', {
  base: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2',
    minH: '11',
    cursor: 'pointer',
    userSelect: 'none',
    bg: 'bg.raised',
    borderWidth: '1px',
    borderColor: 'border.emphasized',
    textStyle: 'label',
    transitionProperty: 'background-color, border-color, color',
    transitionDuration: 'fast',
    _hover: { borderColor: 'fg.muted' },
    '&:has(input:checked)': {
      bg: 'ember.subtle',
      borderColor: 'ember.solid',
      color: 'ember.fg',
      boxShadow: 'inset 0 0 0 1px var(--vigor-colors-ember-solid)',
    },
    '&:has(input:focus-visible)': {
      outline: '2px solid',
      outlineColor: 'ember.focusRing',
      outlineOffset: '2px',
    },
    '&:has(input:disabled)': { opacity: '0.5', cursor: 'not-allowed' },
  },
  variants: {
    layout: {
      chips: { borderRadius: 'full', px: '4', py: '2' },
      cards: { borderRadius: 'xl', px: '4', py: '3', w: 'full', gap: '3.5', minH: '16' },
    },
  },
});

interface ChoiceItemProps<Value extends string | number> {
  type: 'radio' | 'checkbox';
  name: string;
  option: ChoiceOption<Value>;
  layout: ChoiceLayout;
  isChecked: boolean;
  onChange: () => void;
  /** In place of the tick, such as a rank. */
  mark?: ReactNode;
}

/** A real radio button or checkbox that looks like a chip or a card. */
export function ChoiceItem<Value extends string | number>({
  type,
  name,
  option,
  layout,
  isChecked,
  onChange,
  mark,
}: ChoiceItemProps<Value>): ReactElement {
  return (
    <OptionLabel layout={layout} position="relative">
      <VisuallyHidden asChild>
        <input
          type={type}
          name={name}
          value={String(option.value)}
          checked={isChecked}
          disabled={option.isDisabled}
          onChange={onChange}
        />
      </VisuallyHidden>
      {option.icon && <Icon as={option.icon} boxSize="5" flexShrink="0" aria-hidden />}
      <Flex direction="column" flex="1" minW="0">
        <Text as="span">{option.label}</Text>
        {option.description && (
          <Text as="span" textStyle="sm" fontWeight="400" color="fg.muted">
            {option.description}
          </Text>
        )}
      </Flex>
      {isChecked && (mark ?? (layout === 'cards' || type === 'checkbox')) && (
        <Center
          boxSize="5"
          borderRadius="full"
          bg="ember.solid"
          color="ember.contrast"
          flexShrink="0"
          textStyle="xs"
          fontWeight="600"
          aria-hidden
        >
          {mark ?? <Icon as={Check} boxSize="3.5" strokeWidth="3" />}
        </Center>
      )}
    </OptionLabel>
  );
}
