import { Flex, Heading, Icon, List, Stack, Text } from '@chakra-ui/react';
import type { Plan, Reason } from '@vigor/contract';
import { ShieldCheck } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Stat } from '../../../components/stat.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';

const shownReasons = 4;
const secondsPerMinute = 60;

const aboutTheBody = ['INJURY_EXCLUDED', 'INJURY_SUBSTITUTED', 'AGE_ADJUST', 'SAFETY_BLOCK'];

/** What was told about the body comes first: people look for it. */
function leadingReasons(reasons: Reason[]): Reason[] {
  const isFirst = ({ code }: Reason) => aboutTheBody.includes(code);
  const others = reasons.filter((reason) => !isFirst(reason));
  return [...reasons.filter(isFirst), ...others].slice(0, shownReasons);
}

/** The end of the questions: the plan in three numbers, and why it is so. */
export function PlanReady({ plan, action }: { plan: Plan; action: ReactNode }): ReactElement {
  const { t } = useTranslation('onboarding');
  const format = useFormat();
  const minutes = Math.max(...plan.days.map((day) => day.estimatedSeconds), 0) / secondsPerMinute;
  return (
    <Stack
      as="main"
      id="content"
      gap="8"
      maxW="reading"
      mx="auto"
      px="4"
      py={{ base: '8', md: '14' }}
    >
      <Stack gap="2">
        <Flex align="center" gap="2" color="pine.fg">
          <Icon as={ShieldCheck} boxSize="5" aria-hidden />
          <Text textStyle="label">{t('ready.eyebrow')}</Text>
        </Flex>
        <Heading as="h1" textStyle="title">
          {plan.name}
        </Heading>
        {!plan.name.includes(plan.splitName) && <Text color="fg.muted">{plan.splitName}</Text>}
      </Stack>
      <Surface>
        <Flex justify="space-between" gap="4" wrap="wrap">
          <Stat size="lg" label={t('ready.days')} value={format.number(plan.days.length)} />
          <Stat size="lg" label={t('ready.minutes')} value={format.number(minutes, 0)} />
          <Stat size="lg" label={t('ready.weeks')} value={format.number(plan.weeks)} />
        </Flex>
      </Surface>
      <Section title={t('ready.why')}>
        <List.Root gap="3" ps="5">
          {leadingReasons(plan.explanation).map(({ code, text }) => (
            <List.Item key={`${code}${text}`}>{text}</List.Item>
          ))}
        </List.Root>
      </Section>
      {plan.warnings.length > 0 && (
        <Notice tone="caution" title={t('ready.warnings')}>
          <List.Root ps="4" gap="1">
            {plan.warnings.map((warning) => (
              <List.Item key={warning}>{warning}</List.Item>
            ))}
          </List.Root>
        </Notice>
      )}
      {action}
    </Stack>
  );
}
