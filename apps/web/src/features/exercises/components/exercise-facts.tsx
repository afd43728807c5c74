import { Badge, Flex } from '@chakra-ui/react';
import type { ExerciseDetail } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** Movement, level and what is needed, at a glance. */
export function ExerciseFacts({ exercise }: { exercise: ExerciseDetail }): ReactElement {
  const { t } = useTranslation('exercises');
  const { pattern, level, equipment, unilateral } = exercise;
  const facts = [
    t(`pattern.${pattern}`),
    t(`level.${level}`),
    ...equipment.map((one) => t(`equipment.${one}`)),
    ...(unilateral ? [t('detail.perSide')] : []),
  ];
  return (
    <Flex as="ul" listStyleType="none" gap="2" wrap="wrap" aria-label={t('detail.facts')}>
      {facts.map((fact) => (
        <li key={fact}>
          <Badge size="lg" borderRadius="full" px="3" py="1">
            {fact}
          </Badge>
        </li>
      ))}
    </Flex>
  );
}
