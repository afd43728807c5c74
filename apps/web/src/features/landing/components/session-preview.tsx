import { Center, Flex, type FlexProps, Icon, Stack, Text } from '@chakra-ui/react';
import { Check } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressRing } from '../../../components/progress-ring.tsx';
import { Surface } from '../../../components/surface.tsx';
import { PhoneFrame } from './phone-frame.tsx';

/** The product picture: a session two sets in. */
export function SessionPreview(): ReactElement {
  const { t } = useTranslation('landing');
  return (
    <PhoneFrame label={t('preview.description')}>
      <Stack gap="4" px={{ base: '3', sm: '4' }} pt="6" pb="4">
        <Flex justify="space-between" align="flex-start">
          <Stack gap="0.5">
            <Text textStyle="caption" color="fg.muted">
              {t('preview.eyebrow')}
            </Text>
            <Text textStyle="heading">{t('preview.session')}</Text>
          </Stack>
          <RestTimer />
        </Flex>
        <Surface padding="none" p={{ base: '3', sm: '4' }}>
          <Stack gap="1">
            <Text fontWeight="600">{t('preview.exercise')}</Text>
            <Text textStyle="caption" color="fg.muted">
              {t('preview.target')}
            </Text>
          </Stack>
          <Stack gap="2" mt="4">
            <SetRow number={1} reps="10" state="done" />
            <SetRow number={2} reps="10" state="done" />
            <SetRow number={3} reps="9" state="next" />
          </Stack>
          <Text textStyle="caption" color="fg.muted" mt="3">
            {t('preview.lastTime')}
          </Text>
        </Surface>
        <Surface tone="quiet" padding="none" px="4" py="3">
          <Flex justify="space-between" align="baseline">
            <Text textStyle="sm">
              <Text as="span" color="fg.muted">
                {t('preview.upNext')}{' '}
              </Text>
              {t('preview.upNextExercise')}
            </Text>
            <Text textStyle="sm" color="fg.muted" fontVariantNumeric="tabular-nums">
              {t('preview.upNextTarget')}
            </Text>
          </Flex>
        </Surface>
        <Center h="14" borderRadius="full" bg="ember.solid" color="ember.contrast" fontWeight="600">
          {t('preview.log')}
        </Center>
      </Stack>
    </PhoneFrame>
  );
}

/** Rest that is left: 72 of 90 seconds. */
const restShare = 0.8;

function RestTimer(): ReactElement {
  const { t } = useTranslation('landing');
  return (
    <ProgressRing share={restShare} label={t('preview.rest')} boxSize="16" colorPalette="ember">
      <Text as="span" textStyle="label" fontWeight="600" fontVariantNumeric="tabular-nums">
        1:12
      </Text>
    </ProgressRing>
  );
}

interface SetRowProps {
  number: number;
  reps: string;
  state: 'done' | 'next';
}

function SetRow({ number, reps, state }: SetRowProps): ReactElement {
  const { t } = useTranslation('landing');
  const isDone = state === 'done';
  return (
    <Flex
      align="center"
      gap={{ base: '1.5', sm: '3' }}
      px={{ base: '2', sm: '3' }}
      minH="14"
      borderRadius="xl"
      borderWidth="1px"
      bg={isDone ? 'pine.subtle' : 'transparent'}
      borderColor={isDone ? 'transparent' : 'ember.solid'}
    >
      <Text textStyle="label" color="fg.muted" flex="1">
        {number}
      </Text>
      <Figure value="22.5" unit={t('preview.kg')} minW={{ base: '4.5rem', sm: '4.75rem' }} />
      <Figure value={reps} unit={t('preview.reps')} minW="3.75rem" />
      <Center
        boxSize="7"
        flexShrink="0"
        borderRadius="full"
        borderWidth="2px"
        bg={isDone ? 'pine.solid' : 'transparent'}
        color="pine.contrast"
        borderColor={isDone ? 'pine.solid' : 'border.emphasized'}
      >
        {isDone && <Icon as={Check} boxSize="4" strokeWidth="3" />}
      </Center>
    </Flex>
  );
}

interface FigureProps {
  value: string;
  unit: string;
  /** Rows stand under each other. */
  minW: FlexProps['minW'];
}

function Figure({ value, unit, minW }: FigureProps): ReactElement {
  return (
    <Flex align="baseline" justify="flex-end" gap="1" minW={minW}>
      <Text as="span" textStyle="figure">
        {value}
      </Text>
      <Text as="span" textStyle="caption" color="fg.muted">
        {unit}
      </Text>
    </Flex>
  );
}
