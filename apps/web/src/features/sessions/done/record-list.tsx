import { Flex, Heading, Icon, Stack, Text } from '@chakra-ui/react';
import type { PersonalRecord } from '@vigor/contract';
import { Trophy } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Surface } from '../../../components/surface.tsx';
import { RecordBurst } from './record-burst.tsx';

/** Records of a session; one of each exercise is celebrated. */
export function RecordList({
  records,
}: {
  records: readonly PersonalRecord[];
}): ReactElement | null {
  const { t } = useTranslation('session');
  const celebrated = records.filter((record) => record.isCelebrated);
  if (celebrated.length === 0) return null;
  return (
    <Surface as="section" tone="tinted" colorPalette="ember" padding="lg">
      <RecordBurst />
      <Heading as="h2" textStyle="title" textAlign="center" mt="4" mb="5">
        {t('done.recordsTitle', { count: celebrated.length })}
      </Heading>
      <Stack as="ul" gap="3" m="0" p="0" listStyleType="none">
        {celebrated.map((record) => (
          <Flex as="li" key={record.exerciseId + record.kind} gap="3" align="flex-start">
            <Icon as={Trophy} boxSize="5" mt="0.5" color="ember.fg" flexShrink="0" aria-hidden />
            <Stack gap="0">
              <Text fontWeight="600">{record.exerciseName}</Text>
              <Text>{record.text}</Text>
            </Stack>
          </Flex>
        ))}
      </Stack>
    </Surface>
  );
}
