import type { ReactElement } from 'react';
import { useDescribeError } from '../lib/use-describe-error.ts';
import { Notice } from './notice.tsx';

interface FormProblemProps {
  /** What the last attempt failed with, if it did. */
  error: Error | null | undefined;
  /** Better words for an error that this form knows. */
  words?: string;
}

/** Above the button of a form: why it did not work. */
export function FormProblem({ error, words }: FormProblemProps): ReactElement | null {
  const inWords = useDescribeError();
  if (!error) return null;
  const { title, body } = inWords(error);
  return (
    <Notice tone="stop" title={words ? undefined : title} isLive>
      {words ?? body}
    </Notice>
  );
}
