import { Box, Input, Text } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';

interface NumberCellProps {
  id: string;
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  unit?: string;
  isDecimal?: boolean;
  isDone: boolean;
}

/** A number as large as its row, on the phone’s number pad. */
export function NumberCell(props: NumberCellProps): ReactElement {
  const { id, label, value, onChange, unit, isDecimal = false, isDone } = props;
  const [text, setText] = useState<string>();
  const onType = (typed: string) => {
    const number = parseNumber(typed, isDecimal);
    if (number === 'invalid') return;
    setText(typed);
    onChange(number);
  };
  return (
    <Box position="relative" flex="1" minW="0">
      <Input
        id={id}
        aria-label={label}
        value={text ?? (value === undefined ? '' : String(value))}
        inputMode={isDecimal ? 'decimal' : 'numeric'}
        autoComplete="off"
        enterKeyHint="done"
        placeholder="–"
        variant="subtle"
        h="14"
        ps="1"
        pe={unit ? '6' : '1'}
        textAlign="center"
        textStyle="figure"
        borderRadius="xl"
        bg={isDone ? 'transparent' : 'bg.muted'}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => onType(event.currentTarget.value)}
        onBlur={() => setText(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      {unit && (
        <Text
          as="span"
          position="absolute"
          insetEnd="2"
          top="50%"
          transform="translateY(-50%)"
          textStyle="xs"
          color="fg.muted"
          pointerEvents="none"
          aria-hidden
        >
          {unit}
        </Text>
      )}
    </Box>
  );
}

/** Comma and point both mean the decimal point; a half-typed number counts as what it is so far. */
function parseNumber(text: string, isDecimal: boolean): number | undefined | 'invalid' {
  const pattern = isDecimal ? /^\d{0,4}([.,]\d{0,2})?$/ : /^\d{0,5}$/;
  if (!pattern.test(text)) return 'invalid';
  const value = Number.parseFloat(text.replace(',', '.'));
  return Number.isNaN(value) ? undefined : value;
}
