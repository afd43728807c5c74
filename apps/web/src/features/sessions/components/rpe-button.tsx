import { Button, Stack, Text } from '@chakra-ui/react';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../components/sheet.tsx';
import { TermHint } from '../../../components/term-hint.tsx';
import { useFormat } from '../../../lib/use-format.ts';
import type { RunningExercise, RunningSet } from '../model/running-session.ts';
import { useSessionTools } from '../session-context.tsx';

interface RpeButtonProps {
  exercise: RunningExercise;
  set: RunningSet;
  name: string;
}

const choices = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6] as const;

/** The effort of a set; asked by what is left, because that is what people can tell. */
export function RpeButton({ exercise, set, name }: RpeButtonProps): ReactElement | null {
  const { t } = useTranslation('session');
  const format = useFormat();
  const { dispatch } = useSessionTools();
  const [isOpen, setOpen] = useState(false);
  if (set.kind === 'warmup') return null;
  const shown = set.rpe === undefined ? t('set.noRpe') : `@${format.number(set.rpe)}`;
  const choose = (rpe: number | undefined) => {
    setOpen(false);
    const place = { exerciseKey: exercise.key, setId: set.id };
    dispatch({ kind: 'changeSet', ...place, change: { rpe } });
  };
  return (
    <>
      <Button
        gridArea="rpe"
        variant="ghost"
        h="14"
        minW="0"
        px="0"
        borderRadius="xl"
        onClick={() => setOpen(true)}
        aria-label={`${shown}, ${t('set.rpe', { set: name })}`}
        color={set.rpe === undefined ? 'fg.muted' : 'fg'}
        textStyle={set.rpe === undefined ? 'sm' : 'figure'}
      >
        {shown}
      </Button>
      <Sheet
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('rpe.title')}
        description={
          <>
            {t('rpe.lead')} <TermHint term="rpe" word={t('rpe.term')} />
          </>
        }
        footer={
          <Button variant="ghost" onClick={() => choose(undefined)}>
            {t('rpe.clear')}
          </Button>
        }
      >
        <Stack gap="1.5">
          {choices.map((rpe) => (
            <Button
              key={rpe}
              variant={rpe === set.rpe ? 'subtle' : 'outline'}
              size="xl"
              borderRadius="xl"
              justifyContent="flex-start"
              gap="4"
              aria-pressed={rpe === set.rpe}
              onClick={() => choose(rpe)}
            >
              <Text as="span" textStyle="figure" w="10" textAlign="start">
                {format.number(rpe)}
              </Text>
              <Text as="span" fontWeight="400">
                {t(`rpe.left.${rpe}`)}
              </Text>
            </Button>
          ))}
        </Stack>
      </Sheet>
    </>
  );
}
