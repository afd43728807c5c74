import { Button, Flex, Text } from '@chakra-ui/react';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice, type NoticeTone } from '../../../components/notice.tsx';
import { type ApiProblem, asApiProblem } from '../../../lib/api-problem.ts';
import { useDescribeError } from '../../../lib/use-describe-error.ts';
import { type Format, useFormat } from '../../../lib/use-format.ts';
import { useCoachStore, useDraft } from '../use-coach-store.ts';

interface RefusalProps {
  slot: string;
  error: unknown;
}

/** Why no answer came, and the ways on. The question is still there. */
export function Refusal({ slot, error }: RefusalProps): ReactElement {
  const { t } = useTranslation('coach');
  const store = useCoachStore();
  const { drafts } = useDraft(slot);
  const isLimit = asApiProblem(error)?.code === 'TIER_LIMIT';
  const { tone, title, body } = useRefusalWords()(error);
  const isRetry = store.find(slot)?.replaces !== undefined;
  const onEdit = () => {
    const text = store.find(slot)?.question.text;
    store.drop(slot);
    if (text) drafts.write(slot, text);
  };
  return (
    <Notice tone={tone} title={title} isLive>
      <Text mb="3">{body}</Text>
      <Flex gap="2" wrap="wrap">
        {isLimit ? (
          <Button colorPalette="ember" onClick={() => store.resend(slot, { builtIn: true })}>
            {t('refused.askBuiltIn')}
          </Button>
        ) : (
          <Button colorPalette="ember" onClick={() => store.resend(slot)}>
            {t('refused.again')}
          </Button>
        )}
        {!isRetry && (
          <Button variant="outline" color="fg" onClick={onEdit}>
            {t('refused.edit')}
          </Button>
        )}
      </Flex>
    </Notice>
  );
}

interface RefusalWords {
  tone: NoticeTone;
  title: string;
  body: string;
}

function useRefusalWords(): (error: unknown) => RefusalWords {
  const { t } = useTranslation('coach');
  const describe = useDescribeError();
  const format = useFormat();
  return (error) => {
    const problem = asApiProblem(error);
    if (problem?.code === 'TIER_LIMIT') {
      return {
        tone: 'caution',
        title: t('refused.limitTitle'),
        body: limitBody(problem, t, format),
      };
    }
    const kind = kindOf(problem);
    if (!kind) return { tone: 'stop', ...describe(error) };
    return { tone: 'caution', title: t(`refused.${kind}Title`), body: t(`refused.${kind}Body`) };
  };
}

function kindOf(problem: ApiProblem | undefined): 'offline' | 'conflict' | 'gone' | undefined {
  // Without an answer of the server it is the connection that failed.
  if (!problem || problem.status === 0) return 'offline';
  if (problem.status === 409) return 'conflict';
  return problem.status === 404 ? 'gone' : undefined;
}

function limitBody({ problem }: ApiProblem, t: TFunction<'coach'>, format: Format): string {
  const resetsAt = problem?.resetsAt;
  if (!resetsAt) return t('refused.limitBodySoon');
  const [day, time] = [format.day(resetsAt), format.time(resetsAt)];
  const isToday = day === format.day(format.today());
  const when = isToday ? t('when.atTime', { time }) : t('when.dayAtTime', { day, time });
  return t('refused.limitBody', { when });
}
