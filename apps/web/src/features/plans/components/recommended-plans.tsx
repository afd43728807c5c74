import { Button, Heading, List, Stack, Text } from '@chakra-ui/react';
import type { RecommendedPlan } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { ListSkeleton } from '../../../components/skeletons.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useRecommendedPlans } from '../plans.queries.ts';

interface RecommendedPlansProps {
  onChoose: (plan: RecommendedPlan) => void;
}

/** Other ways to train; without an answer the page is whole without them. */
export function RecommendedPlans(props: RecommendedPlansProps): ReactElement | null {
  const { t } = useTranslation('plan');
  const { data, isPending } = useRecommendedPlans();
  if (isPending) return <ListSkeleton rows={2} />;
  if (!data?.length) return null;
  return (
    <Section title={t('recommended.title')} lead={t('recommended.lead')}>
      <Stack gap="3">
        {data.map((plan) => (
          <RecommendedCard key={plan.name + plan.splitName} plan={plan} {...props} />
        ))}
      </Stack>
    </Section>
  );
}

interface RecommendedCardProps extends RecommendedPlansProps {
  plan: RecommendedPlan;
}

function RecommendedCard({ plan, onChoose }: RecommendedCardProps): ReactElement {
  const { t } = useTranslation('plan');
  const { name, daysPerWeek: days, minutesPerSession: minutes, weeks, reasons } = plan;
  return (
    <Surface as="article">
      <Heading as="h3" textStyle="heading">
        {name}
      </Heading>
      <Text textStyle="sm" color="fg.muted">
        {`${t(`goal.${plan.goal}`)} · ${t('recommended.meta', { days, minutes, weeks })}`}
      </Text>
      <List.Root ps="4" my="3">
        {reasons.map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List.Root>
      <Button
        variant="outline"
        aria-label={t('recommended.chooseName', { name })}
        onClick={() => onChoose(plan)}
      >
        {t('recommended.choose')}
      </Button>
    </Surface>
  );
}
