import { Center, Link as ChakraLink, Flex, Icon, Stack, Text } from '@chakra-ui/react';
import type { PersonalRecord } from '@vigor/contract';
import { Trophy } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../../components/section.tsx';
import { Surface } from '../../../components/surface.tsx';
import { useFormat } from '../../../lib/use-format.ts';

interface LastRecordsProps {
  records: readonly PersonalRecord[];
  progressPath: string;
}

export function LastRecords({ records, progressPath }: LastRecordsProps): ReactElement {
  const { t } = useTranslation('today');
  return (
    <Section
      title={t('records.title')}
      action={
        records.length > 0 && (
          <ChakraLink asChild color="ember.fg" textStyle="label" py="2">
            <Link to={progressPath}>{t('records.all')}</Link>
          </ChakraLink>
        )
      }
    >
      <Surface padding={records.length > 0 ? 'none' : 'md'} overflow="hidden">
        {records.length === 0 && <Text color="fg.muted">{t('records.empty')}</Text>}
        <Stack as="ul" gap="0" m="0" p="0" listStyleType="none">
          {records.map((record) => (
            <RecordRow key={`${record.exerciseId}${record.kind}${record.day}`} record={record} />
          ))}
        </Stack>
      </Surface>
    </Section>
  );
}

function RecordRow({ record }: { record: PersonalRecord }): ReactElement {
  const format = useFormat();
  return (
    <Flex
      as="li"
      gap="3"
      align="center"
      px="4"
      py="3"
      borderTopWidth="1px"
      borderColor="border"
      _first={{ borderTopWidth: '0' }}
    >
      <Center boxSize="10" borderRadius="full" bg="ember.subtle" color="ember.fg" flexShrink="0">
        <Icon as={Trophy} boxSize="5" aria-hidden />
      </Center>
      <Stack gap="0" flex="1" minW="0">
        <Text fontWeight="600">{record.exerciseName}</Text>
        <Text textStyle="sm" color="fg.muted">
          {record.text}
        </Text>
      </Stack>
      <Text textStyle="sm" color="fg.muted" whiteSpace="nowrap">
        {format.day(record.day)}
      </Text>
    </Flex>
  );
}
