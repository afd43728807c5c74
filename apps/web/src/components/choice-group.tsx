import { Box, chakra, Flex, Stack, Text, VisuallyHidden } from '@chakra-ui/react';
import { Fragment, type ReactElement, type ReactNode, useId } from 'react';
import { ChoiceItem, type ChoiceLayout, type ChoiceOption } from './choice-option.tsx';

interface ChoiceGroupProps<Value extends string | number> {
  /** The question. */
  legend: string;
  /** Where the page asks it already. */
  isLegendHidden?: boolean;
  hint?: ReactNode;
  options: readonly ChoiceOption<Value>[];
  layout?: ChoiceLayout;
}

interface SingleChoiceProps<Value extends string | number> extends ChoiceGroupProps<Value> {
  value: Value | undefined;
  onChange: (value: Value) => void;
}

interface MultiChoiceProps<Value extends string | number> extends ChoiceGroupProps<Value> {
  /** In the order of choosing. */
  values: readonly Value[];
  onChange: (values: Value[]) => void;
  max?: number;
  /** Shows 1, 2, 3: the first leads. */
  isRanked?: boolean;
  /** Below an option that is chosen, such as a follow-up; cards only. */
  renderBelow?: (value: Value) => ReactNode;
}

/** One of several, as radio buttons. */
export function SingleChoice<Value extends string | number>({
  options,
  value,
  onChange,
  layout = 'chips',
  ...group
}: SingleChoiceProps<Value>): ReactElement {
  const name = useId();
  return (
    <ChoiceFieldset layout={layout} {...group}>
      {options.map((option) => (
        <ChoiceItem
          key={option.value}
          type="radio"
          name={name}
          option={option}
          layout={layout}
          isChecked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </ChoiceFieldset>
  );
}

/** Some of several, as checkboxes; at `max` the rest waits until one is given up. */
export function MultiChoice<Value extends string | number>({
  options,
  values,
  onChange,
  layout = 'chips',
  max = Number.POSITIVE_INFINITY,
  isRanked = false,
  renderBelow,
  ...group
}: MultiChoiceProps<Value>): ReactElement {
  const name = useId();
  const isFull = values.length >= max;
  return (
    <ChoiceFieldset layout={layout} {...group}>
      {options.map((option) => {
        const rank = values.indexOf(option.value);
        const isChecked = rank >= 0;
        const below = isChecked && renderBelow?.(option.value);
        return (
          <Fragment key={option.value}>
            <ChoiceItem
              type="checkbox"
              name={name}
              option={isFull && !isChecked ? { ...option, isDisabled: true } : option}
              layout={layout}
              isChecked={isChecked}
              onChange={() => onChange(toggle(values, option.value))}
              mark={isRanked && isChecked ? rank + 1 : undefined}
            />
            {below && (
              <Box ps="4" pb="3">
                {below}
              </Box>
            )}
          </Fragment>
        );
      })}
    </ChoiceFieldset>
  );
}

interface ChoiceFieldsetProps {
  legend: string;
  isLegendHidden?: boolean;
  hint?: ReactNode;
  layout: ChoiceLayout;
  children: ReactNode;
}

function ChoiceFieldset(props: ChoiceFieldsetProps): ReactElement {
  const { legend, isLegendHidden, hint, layout, children } = props;
  const hintId = useId();
  const legendText = (
    <chakra.legend textStyle="label" mb="2" p="0">
      {legend}
    </chakra.legend>
  );
  return (
    <chakra.fieldset
      border="0"
      p="0"
      m="0"
      minW="0"
      w="full"
      aria-describedby={hint ? hintId : undefined}
    >
      {isLegendHidden ? <VisuallyHidden asChild>{legendText}</VisuallyHidden> : legendText}
      {hint && (
        <Text id={hintId} textStyle="sm" color="fg.muted" mb="3">
          {hint}
        </Text>
      )}
      {layout === 'cards' ? (
        <Stack gap="2.5">{children}</Stack>
      ) : (
        <Flex wrap="wrap" gap="2">
          {children}
        </Flex>
      )}
    </chakra.fieldset>
  );
}

function toggle<Value>(values: readonly Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
