import { Flex, IconButton, NumberInput, Text, VisuallyHidden } from '@chakra-ui/react';
import { Minus, Plus } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface StepperProps {
  label: string;
  isLabelHidden?: boolean;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  min?: number;
  max?: number;
  step?: number;
  unit?: string;
  /** `lg` for the session screen: targets of 56 px. */
  size?: 'md' | 'lg';
  isDisabled?: boolean;
}

const buttonSizes = { md: 'lg', lg: 'xl' } as const;

/** A number with − and +; the arrow keys, Page Up and Page Down, Home and End work too. */
export function Stepper(props: StepperProps): ReactElement {
  const { label, isLabelHidden, value, onChange, min, max, step = 1, unit } = props;
  const { size = 'md', isDisabled } = props;
  const { t } = useTranslation();
  const { text, setText } = useNumberText(value);
  const buttonSize = buttonSizes[size];
  return (
    <NumberInput.Root
      value={text}
      min={min}
      max={max}
      step={step}
      disabled={isDisabled}
      allowMouseWheel={false}
      formatOptions={{ maximumFractionDigits: 2, useGrouping: false }}
      inputMode={Number.isInteger(step) ? 'numeric' : 'decimal'}
      onValueChange={({ value: next, valueAsNumber }) => {
        setText(next);
        onChange(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
      }}
    >
      {isLabelHidden ? (
        <VisuallyHidden asChild>
          <NumberInput.Label>{label}</NumberInput.Label>
        </VisuallyHidden>
      ) : (
        <NumberInput.Label>{label}</NumberInput.Label>
      )}
      <Flex align="center" gap="1">
        <NumberInput.DecrementTrigger asChild>
          <IconButton
            variant="subtle"
            size={buttonSize}
            flex="none"
            aria-label={t('action.decrease', { label })}
          >
            <Minus />
          </IconButton>
        </NumberInput.DecrementTrigger>
        <Flex align="baseline" justify="center" gap="1" minW={size === 'lg' ? '28' : '24'}>
          <NumberInput.Input
            textStyle={size === 'lg' ? 'figureLg' : 'figure'}
            textAlign="center"
            p="0"
            h={size === 'lg' ? '14' : '12'}
            w={`${Math.max(text.length, 2) + 0.5}ch`}
            minW="0"
            onFocus={(event) => event.currentTarget.select()}
          />
          {unit && (
            <Text as="span" textStyle="sm" color="fg.muted">
              {unit}
            </Text>
          )}
        </Flex>
        <NumberInput.IncrementTrigger asChild>
          <IconButton
            variant="subtle"
            size={buttonSize}
            flex="none"
            aria-label={t('action.increase', { label })}
          >
            <Plus />
          </IconButton>
        </NumberInput.IncrementTrigger>
      </Flex>
    </NumberInput.Root>
  );
}

/** Keeps what is being typed (“82.”) as long as it means the same number. */
function useNumberText(value: number | undefined): {
  text: string;
  setText: (text: string) => void;
} {
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const typed = text === '' ? undefined : Number(text.replace(',', '.'));
  const isSame = typed === value || (typed !== undefined && Number.isNaN(typed));
  return { text: isSame ? text : value === undefined ? '' : String(value), setText };
}
