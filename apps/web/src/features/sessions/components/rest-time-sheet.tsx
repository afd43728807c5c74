import { Button, Grid } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/sheet.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import { useSessionTools } from '../session-context.tsx';
import type { ExerciseSheetProps } from './exercise-note-sheet.tsx';

const choicesSeconds = [0, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300];

/** The rest after this exercise, for the rest of the session. */
export function RestTimeSheet({ exercise, onClose }: ExerciseSheetProps): ReactElement {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { dispatch } = useSessionTools();
  return (
    <Sheet isOpen onClose={onClose} title={t('rest.editTitle', { name: exercise.name })}>
      <Grid templateColumns="repeat(3, 1fr)" gap="2" pb="4">
        {choicesSeconds.map((restSeconds) => (
          <Button
            key={restSeconds}
            size="xl"
            px="2"
            variant={restSeconds === exercise.restSeconds ? 'solid' : 'outline'}
            aria-pressed={restSeconds === exercise.restSeconds}
            onClick={() => {
              dispatch({ kind: 'setRestSeconds', exerciseKey: exercise.key, restSeconds });
              onClose();
            }}
          >
            {restSeconds === 0 ? t('rest.none') : format.clock(restSeconds)}
          </Button>
        ))}
      </Grid>
    </Sheet>
  );
}
