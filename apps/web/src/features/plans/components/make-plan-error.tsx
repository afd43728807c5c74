import { List, Text } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { Notice } from '../../../components/notice.tsx';
import { asApiProblem } from '../../../lib/api-problem.ts';
import { useDescribeError } from '../../../lib/use-describe-error.ts';

/** The screening’s card where it says stop; else what went wrong and what to do. */
export function MakePlanError({ error }: { error: Error }): ReactElement {
  const words = useDescribeError()(error);
  const card = asApiProblem(error)?.problem?.card;
  if (!card) {
    return (
      <Notice tone="caution" title={words.title} isLive>
        {words.body}
      </Notice>
    );
  }
  return (
    <Notice tone="stop" title={card.title} isLive>
      <Text>{card.body}</Text>
      <List.Root ps="4" mt="2">
        {card.actions.map((action) => (
          <List.Item key={action}>{action}</List.Item>
        ))}
      </List.Root>
    </Notice>
  );
}
