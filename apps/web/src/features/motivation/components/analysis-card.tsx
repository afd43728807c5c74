import { Button, Heading, Icon, Skeleton, SkeletonText, Stack, Text } from '@chakra-ui/react';
import type { WorkoutAnalysis } from '@vigor/contract';
import { ArrowRight, Check, Eye, type LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../../components/notice.tsx';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { useWorkoutAnalysis } from '../motivation.queries.ts';

/** What a finished session says, from its own figures. */
export function AnalysisCard({ sessionId }: { sessionId: string }): ReactElement {
  const { t } = useTranslation('motivation');
  const { query, askBuiltIn } = useWorkoutAnalysis(sessionId);
  const { data: analysis, error, isFetching, refetch } = query;
  return (
    <Section title={t('analysis.title')}>
      {analysis ? (
        <AnalysisView analysis={analysis} />
      ) : error && !isFetching ? (
        <AnalysisFailed error={error} onRetry={() => void refetch()} onBuiltIn={askBuiltIn} />
      ) : (
        <AnalysisSkeleton />
      )}
    </Section>
  );
}

function AnalysisView({ analysis }: { analysis: WorkoutAnalysis }): ReactElement {
  const { t } = useTranslation('motivation');
  const { summary, highlights, concerns, nextTime, fallback } = analysis;
  return (
    <Surface>
      <Stack gap="5">
        <Text textStyle="lg">{summary}</Text>
        <Findings
          title={t('analysis.highlights')}
          items={highlights}
          icon={Check}
          color="pine.fg"
        />
        <Findings title={t('analysis.concerns')} items={concerns} icon={Eye} color="amber.fg" />
        <Findings
          title={t('analysis.nextTime')}
          items={nextTime}
          icon={ArrowRight}
          color="ember.fg"
        />
        <Text textStyle="sm" color="fg.muted">
          {t(fallback ? 'analysis.builtIn' : 'analysis.model')}
        </Text>
      </Stack>
    </Surface>
  );
}

interface FindingsProps {
  title: string;
  items: readonly string[];
  icon: LucideIcon;
  color: string;
}

function Findings({ title, items, icon, color }: FindingsProps): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <Stack gap="2">
      <Heading as="h3" textStyle="label" color="fg.muted">
        {title}
      </Heading>
      <Stack as="ul" gap="2" m="0" p="0" listStyleType="none">
        {items.map((item) => (
          <Stack as="li" key={item} direction="row" gap="3" align="flex-start">
            <Icon as={icon} boxSize="5" mt="0.5" color={color} flexShrink="0" aria-hidden />
            <Text minW="0">{item}</Text>
          </Stack>
        ))}
      </Stack>
    </Stack>
  );
}

interface AnalysisFailedProps {
  error: Error;
  onRetry: () => void;
  onBuiltIn: () => void;
}

function AnalysisFailed({ error, onRetry, onBuiltIn }: AnalysisFailedProps): ReactElement {
  const { t } = useTranslation('motivation');
  const problem = asApiProblem(error);
  if (problem?.code === 'TIER_LIMIT') {
    return (
      <Notice tone="caution" title={t('analysis.limitTitle')}>
        <Text mb="3">{t('analysis.limitBody')}</Text>
        <Button colorPalette="ember" onClick={onBuiltIn}>
          {t('analysis.askBuiltIn')}
        </Button>
      </Notice>
    );
  }
  const kind = problem?.status === 0 ? 'offline' : 'failed';
  return (
    <Notice tone="info" title={t(`analysis.${kind}Title`)}>
      <Text mb="3">{t(`analysis.${kind}Body`)}</Text>
      <Button variant="outline" color="fg" onClick={onRetry}>
        {t('analysis.again')}
      </Button>
    </Notice>
  );
}

function AnalysisSkeleton(): ReactElement {
  const { t } = useTranslation('motivation');
  return (
    <Surface role="status" aria-label={t('analysis.making')}>
      <Stack gap="5">
        <SkeletonText noOfLines={2} />
        <Skeleton h="4" w="24" />
        <SkeletonText noOfLines={3} />
      </Stack>
    </Surface>
  );
}
