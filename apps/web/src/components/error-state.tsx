import { Button, Center, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import { CloudOff, TriangleAlert } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asApiProblem } from '../lib/api-problem.ts';
import { useDescribeError } from '../lib/use-describe-error.ts';

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
  /** `h1` where the whole page is missing. */
  headingLevel?: 'h1' | 'h2';
  /** Another way on, beside trying again. */
  children?: ReactNode;
}

/** What happened, what is safe, what to do. */
export function ErrorState(props: ErrorStateProps): ReactElement {
  const { error, onRetry, headingLevel = 'h2', children } = props;
  const { t } = useTranslation();
  const { title, body } = useDescribeError()(error);
  const isOffline = asApiProblem(error)?.status === 0;
  return (
    <Stack role="alert" align="center" textAlign="center" gap="4" py="10" maxW="reading" mx="auto">
      <Center boxSize="14" borderRadius="full" bg="bg.muted" color="fg.muted">
        <Icon as={isOffline ? CloudOff : TriangleAlert} boxSize="6" aria-hidden />
      </Center>
      <Stack gap="1.5">
        <Heading as={headingLevel} textStyle="heading">
          {title}
        </Heading>
        <Text color="fg.muted">{body}</Text>
      </Stack>
      {onRetry && (
        <Button variant="outline" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
      {children}
    </Stack>
  );
}
