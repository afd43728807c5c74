import { Button, Flex, Stack, Text } from '@chakra-ui/react';
import type { PlanSummary } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { generatePath, Link } from 'react-router';
import { paths } from '../../../app/paths.ts';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';

interface OtherPlansProps {
  plans: readonly PlanSummary[];
  onRestore: (plan: PlanSummary) => void;
}

/** The archive: to look at, and to take up again. */
export function OtherPlans({ plans, onRestore }: OtherPlansProps): ReactElement | null {
  const { t } = useTranslation('plan');
  const format = useFormat();
  if (plans.length === 0) return null;
  return (
    <Section title={t('others.title')}>
      <Surface padding="none">
        {plans.map((plan) => (
          <Flex
            key={plan.id}
            align="center"
            gap="3"
            px="4"
            py="3"
            borderTopWidth="1px"
            borderColor="border"
            _first={{ borderTopWidth: '0' }}
          >
            <Stack gap="0" flex="1" minW="0">
              <Text fontWeight="600" asChild _hover={{ textDecoration: 'underline' }}>
                <Link to={generatePath(paths.planById, { planId: plan.id })}>{plan.name}</Link>
              </Text>
              <Text textStyle="sm" color="fg.muted">
                {`${t('others.days', { count: plan.daysPerWeek })} · ${format.day(plan.createdAt)}`}
              </Text>
            </Stack>
            {plan.status === 'archived' && (
              <Button
                variant="outline"
                aria-label={t('others.restoreName', { name: plan.name })}
                onClick={() => onRestore(plan)}
              >
                {t('others.restore')}
              </Button>
            )}
          </Flex>
        ))}
      </Surface>
    </Section>
  );
}
