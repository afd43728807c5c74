import { Box, IconButton, Input, type InputProps } from '@chakra-ui/react';
import { Eye, EyeOff } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from './form-field.tsx';

interface PasswordFieldProps extends InputProps {
  label: string;
  hint?: string;
  error?: string;
  autoComplete: 'current-password' | 'new-password';
}

/** Seeing what was typed prevents more lock-outs than hiding it prevents peeks. */
export function PasswordField({ label, hint, error, ...input }: PasswordFieldProps): ReactElement {
  const { t } = useTranslation();
  const [isShown, setIsShown] = useState(false);
  return (
    <FormField label={label} hint={hint} error={error}>
      <Box position="relative" w="full">
        <Input {...input} type={isShown ? 'text' : 'password'} pe="14" spellCheck={false} />
        <IconButton
          variant="ghost"
          size="md"
          position="absolute"
          insetEnd="0.5"
          top="0.5"
          color="fg.muted"
          aria-label={t(isShown ? 'action.hidePassword' : 'action.showPassword')}
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? <EyeOff /> : <Eye />}
        </IconButton>
      </Box>
    </FormField>
  );
}
