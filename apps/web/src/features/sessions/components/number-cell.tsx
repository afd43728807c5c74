import { Input } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';

interface NumberCellProps {
  id: string;
  label: string;
  value: number | undefined;
  onChange: (value: number | undefined) => void;
  /** In an empty field; a dash unless told. */
  hint?: string;
  isDecimal?: boolean;
  isDone: boolean;
}

/** A number as large as its row, on the phone’s number pad. */
export function NumberCell(props: NumberCellProps): ReactElement {
  const { id, label, value, onChange, hint = '–', isDecimal = false, isDone } = props;
  const [text, setText] = useState<string>();
  const onType = (typed: string) => {
    const number = parseNumber(typed, isDecimal);
    if (number === 'invalid') return;
    setText(typed);
    onChange(number);
  };
  return (
    <Input
      id={id}
      flex={isDecimal ? '1.2' : '1'}
      aria-label={label}
      value={text ?? (value === undefined ? '' : String(value))}
      inputMode={isDecimal ? 'decimal' : 'numeric'}
      autoComplete="off"
      enterKeyHint="done"
      placeholder={hint}
      variant="subtle"
      h="14"
      px="0"
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
  );
}

/** Comma and point both mean the decimal point; a half-typed number counts as what it is so far. */
function parseNumber(text: string, isDecimal: boolean): number | undefined | 'invalid' {
  const pattern = isDecimal ? /^\d{0,4}([.,]\d{0,2})?$/ : /^\d{0,5}$/;
  if (!pattern.test(text)) return 'invalid';
  const value = Number.parseFloat(text.replace(',', '.'));
  return Number.isNaN(value) ? undefined : value;
}
