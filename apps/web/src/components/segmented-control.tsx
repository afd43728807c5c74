import { chakra, VisuallyHidden } from '@chakra-ui/react';
import { type ReactElement, useId } from 'react';

interface SegmentedControlProps<Value extends string> {
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  isFullWidth?: boolean;
}

const Segments = chakra('fieldset', {
  base: {
    display: 'inline-flex',
    m: '0',
    p: '1',
    minW: '0',
    maxW: 'full',
    borderRadius: 'full',
    bg: 'bg.muted',
    borderWidth: '1px',
    borderColor: 'border',
  },
});

const Segment = chakra('label', {
  base: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flex: '1',
    minH: '9',
    px: '4',
    borderRadius: 'full',
    textStyle: 'label',
    color: 'fg.muted',
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    transitionProperty: 'background-color, color',
    transitionDuration: 'fast',
    _hover: { color: 'fg' },
    '&:has(input:checked)': {
      bg: { base: 'bg.raised', _dark: 'bg.emphasized' },
      color: 'fg',
      boxShadow: 'xs',
    },
    '&:has(input:focus-visible)': {
      outline: '2px solid',
      outlineColor: 'ember.focusRing',
      outlineOffset: '2px',
    },
  },
});

/** A few short alternatives of one view, side by side; radio buttons underneath. */
export function SegmentedControl<Value extends string>({
  label,
  options,
  value,
  onChange,
  isFullWidth = false,
}: SegmentedControlProps<Value>): ReactElement {
  const name = useId();
  return (
    <Segments w={isFullWidth ? 'full' : undefined}>
      <VisuallyHidden asChild>
        <legend>{label}</legend>
      </VisuallyHidden>
      {options.map((option) => (
        <Segment key={option.value}>
          <VisuallyHidden asChild>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
          </VisuallyHidden>
          {option.label}
        </Segment>
      ))}
    </Segments>
  );
}
