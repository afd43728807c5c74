import { IconButton } from '@chakra-ui/react';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface TickButtonProps {
  name: string;
  isDone: boolean;
  onTick: () => void;
}

/** One tap logs the set, one more takes it back. */
export function TickButton({ name, isDone, onTick }: TickButtonProps): ReactElement {
  const { t } = useTranslation('session');
  return (
    <IconButton
      aria-label={t(isDone ? 'set.untick' : 'set.tick', { set: name })}
      aria-pressed={isDone}
      onClick={onTick}
      variant={isDone ? 'solid' : 'outline'}
      colorPalette={isDone ? 'pine' : 'ink'}
      gridArea="tick"
      size="xl"
      minW="14"
      borderRadius="xl"
      _icon={{ boxSize: '7', transform: isDone ? 'scale(1)' : 'scale(0.85)' }}
    >
      <Check strokeWidth={2.6} aria-hidden />
    </IconButton>
  );
}
