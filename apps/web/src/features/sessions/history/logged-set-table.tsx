import { Table } from '@chakra-ui/react';
import type { SessionSet } from '@vigor/contract';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/use-format.ts';
import { useDescribeSet } from './use-describe-set.ts';

interface LoggedSetTableProps {
  name: string;
  sets: readonly SessionSet[];
}

export function LoggedSetTable({ name, sets }: LoggedSetTableProps): ReactElement {
  const { t } = useTranslation('history');
  const format = useFormat();
  const describeSet = useDescribeSet();
  return (
    <Table.Root size="sm" aria-label={name} css={{ '& tr': { bg: 'transparent' } }}>
      <Table.Header>
        <Table.Row>
          <Table.ColumnHeader w="16">{t('session.table.set')}</Table.ColumnHeader>
          <Table.ColumnHeader>{t('session.table.work')}</Table.ColumnHeader>
          <Table.ColumnHeader textAlign="end">{t('session.table.rpe')}</Table.ColumnHeader>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {sets.map((set) => (
          <Table.Row key={set.id}>
            <Table.Cell color="fg.muted" title={t(`session.kind.${set.kind}`)}>
              {set.kind === 'working' ? numberOf(sets, set) : t(`session.short.${set.kind}`)}
            </Table.Cell>
            <Table.Cell fontWeight="600" fontVariantNumeric="tabular-nums">
              {describeSet(set)}
            </Table.Cell>
            <Table.Cell textAlign="end" fontVariantNumeric="tabular-nums">
              {set.rpe === undefined ? '–' : format.number(set.rpe)}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table.Root>
  );
}

function numberOf(sets: readonly SessionSet[], set: SessionSet): number {
  return sets.filter((each) => each.kind !== 'warmup').indexOf(set) + 1;
}
