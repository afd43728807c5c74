import { Field, Text } from '@chakra-ui/react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface FormFieldProps {
  label: ReactNode;
  /** One input; label, hint and error are tied to it. */
  children: ReactNode;
  hint?: ReactNode;
  error?: string;
  isOptional?: boolean;
}

export function FormField({
  label,
  children,
  hint,
  error,
  isOptional = false,
}: FormFieldProps): ReactElement {
  const { t } = useTranslation();
  return (
    <Field.Root invalid={error !== undefined}>
      <Field.Label>
        {label}
        {isOptional && (
          <Text as="span" color="fg.muted" fontWeight="400">
            ({t('optional')})
          </Text>
        )}
      </Field.Label>
      {children}
      {hint && !error && <Field.HelperText>{hint}</Field.HelperText>}
      <Field.ErrorText role="alert">{error}</Field.ErrorText>
    </Field.Root>
  );
}
