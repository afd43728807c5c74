import { Button, Grid, Stack, Text } from '@chakra-ui/react';
import type { MicroWorkout } from '@vigor/contract';
import { type ReactElement, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { CardSkeleton } from '../../../components/skeletons.tsx';
import { useDescribeError } from '../../../lib/use-describe-error.ts';
import type { MicroStep } from '../micro-timer.ts';
import { useMakeMicroWorkout } from '../today.queries.ts';
import { MicroPlayer } from './micro-player.tsx';

const choices = [
  { kind: 'M5', minutes: 5 },
  { kind: 'M7', minutes: 7 },
  { kind: 'M10', minutes: 10 },
] as const;

interface MicroCardProps {
  onDone: (workout: MicroWorkout, steps: MicroStep[]) => void;
  renderFigure: (exerciseId: string) => ReactNode;
}

/** The small way to do something today. */
export function MicroCard({ onDone, renderFigure }: MicroCardProps): ReactElement {
  const { t } = useTranslation('today');
  const [isOpen, setOpen] = useState(false);
  const making = useMakeMicroWorkout();
  return (
    <Section title={t('micro.title')} lead={t('micro.lead')}>
      <Grid templateColumns="repeat(3, 1fr)" gap="2.5">
        {choices.map(({ kind, minutes }) => (
          <Button
            key={kind}
            variant="outline"
            h="auto"
            py="4"
            px="2"
            borderRadius="xl"
            bg="bg.raised"
            onClick={() => {
              making.mutate(kind);
              setOpen(true);
            }}
          >
            <Stack gap="0.5" align="center">
              <Text as="span" textStyle="figure">
                {t('micro.minutes', { minutes })}
              </Text>
              <Text as="span" textStyle="xs" color="fg.muted" fontWeight="400">
                {t(`micro.${kind}`)}
              </Text>
            </Stack>
          </Button>
        ))}
      </Grid>
      <Sheet
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={making.data?.name ?? t('micro.making')}
        size="lg"
      >
        {making.isError ? (
          <MicroError error={making.error} />
        ) : making.data ? (
          <MicroPlayer
            workout={making.data}
            renderFigure={renderFigure}
            onDone={(steps) => onDone(making.data, steps)}
            onClose={() => setOpen(false)}
          />
        ) : (
          <CardSkeleton />
        )}
      </Sheet>
    </Section>
  );
}

function MicroError({ error }: { error: Error }): ReactElement {
  const words = useDescribeError()(error);
  return (
    <Stack gap="2" pb="6" role="alert">
      <Text fontWeight="600">{words.title}</Text>
      <Text>{words.body}</Text>
    </Stack>
  );
}
