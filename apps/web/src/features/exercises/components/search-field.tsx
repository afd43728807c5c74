import { Box, Icon, Input, VisuallyHidden } from '@chakra-ui/react';
import { Search } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypedText } from '../use-typed-text.ts';

interface SearchFieldProps {
  value: string;
  onSearch: (text: string) => void;
}

export function SearchField({ value, onSearch }: SearchFieldProps): ReactElement {
  const { t } = useTranslation('exercises');
  const id = useId();
  const typed = useTypedText(value, onSearch);
  return (
    <Box position="relative">
      <VisuallyHidden asChild>
        <label htmlFor={id}>{t('search')}</label>
      </VisuallyHidden>
      <Icon
        as={Search}
        boxSize="5"
        color="fg.muted"
        position="absolute"
        insetStart="4"
        top="50%"
        transform="translateY(-50%)"
        pointerEvents="none"
        aria-hidden
      />
      <Input
        id={id}
        type="search"
        size="lg"
        ps="12"
        borderRadius="full"
        enterKeyHint="search"
        autoComplete="off"
        placeholder={t('searchPlaceholder')}
        value={typed.text}
        onChange={(event) => typed.onType(event.currentTarget.value)}
        onBlur={typed.onLeave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') typed.onLeave();
        }}
      />
    </Box>
  );
}
