import { Box, Input, Text } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';
import { FormField } from './form-field.tsx';

interface NumberFieldProps {
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  unit?: string;
  hint?: string;
  error?: string;
  isOptional?: boolean;
  /** Whole numbers get the smaller keypad. */
  isWhole?: boolean;
}

/** A number that is quicker typed than stepped to, with the numeric keypad and its unit. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, value, onChange, unit, hint, error, isOptional, isWhole = false } = props;
  const [text, setText] = useState(value === undefined ? '' : String(value));
  const shown = parseNumber(text) === value ? text : value === undefined ? '' : String(value);
  return (
    <FormField label={label} hint={hint} error={error} isOptional={isOptional}>
      <Box position="relative" w="full">
        <Input
          value={shown}
          inputMode={isWhole ? 'numeric' : 'decimal'}
          autoComplete="off"
          pe="12"
          fontVariantNumeric="tabular-nums"
          onChange={(event) => {
            const next = cleaned(event.target.value);
            setText(next);
            onChange(parseNumber(next));
          }}
        />
        {unit && (
          <Text
            as="span"
            aria-hidden
            position="absolute"
            insetEnd="4"
            top="50%"
            transform="translateY(-50%)"
            color="fg.muted"
          >
            {unit}
          </Text>
        )}
      </Box>
    </FormField>
  );
}

function cleaned(text: string): string {
  return text.replace(/[^\d.,]/g, '');
}

function parseNumber(text: string): number | undefined {
  const number = Number(text.replace(',', '.'));
  return text === '' || Number.isNaN(number) ? undefined : number;
}
