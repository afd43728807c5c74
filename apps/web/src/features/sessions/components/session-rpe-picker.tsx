import { Button, Grid, Stack, Text } from '@chakra-ui/react';
import { type ReactElement, useId } from 'react';
import { useTranslation } from 'react-i18next';

interface SessionRpePickerProps {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

const choices = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Foster’s scale of the whole session: big numbers, each with its word. */
export function SessionRpePicker({ value, onChange }: SessionRpePickerProps): ReactElement {
  const { t } = useTranslation('session');
  const labelId = useId();
  const chosen = choices.find((choice) => choice === value);
  return (
    <Stack gap="2.5" role="group" aria-labelledby={labelId}>
      <Text id={labelId} textStyle="heading">
        {t('finish.rpeQuestion')}
      </Text>
      <Grid templateColumns={{ base: 'repeat(6, 1fr)', md: 'repeat(11, 1fr)' }} gap="1.5">
        {choices.map((choice) => (
          <Button
            key={choice}
            size="xl"
            minW="0"
            px="0"
            borderRadius="xl"
            textStyle="figure"
            variant={choice === value ? 'solid' : 'outline'}
            colorPalette={choice === value ? 'ember' : 'ink'}
            aria-pressed={choice === value}
            aria-label={`${choice}, ${t(`finish.rpe.${choice}`)}`}
            onClick={() => onChange(choice === value ? undefined : choice)}
          >
            {choice}
          </Button>
        ))}
      </Grid>
      <Text minH="6" color="fg.muted" aria-hidden>
        {chosen === undefined ? t('finish.rpeHint') : t(`finish.rpe.${chosen}`)}
      </Text>
    </Stack>
  );
}
