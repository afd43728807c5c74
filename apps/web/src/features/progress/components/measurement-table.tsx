import { IconButton } from '@chakra-ui/react';
import type { Measurement } from '@vigor/contract';
import { Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { showUndo } from '../../../lib/toaster.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { fromStored, type MeasurementUnit } from '../measurement-units.ts';
import { useAddMeasurement, useRemoveMeasurement } from '../progress.queries.ts';
import { TableToggle } from './table-toggle.tsx';

interface MeasurementTableProps {
  label: string;
  /** Newest first. */
  measurements: readonly Measurement[];
  unit: MeasurementUnit;
}

/** Every measurement of a kind, each with a way to take it out. */
export function MeasurementTable({
  label,
  measurements,
  unit,
}: MeasurementTableProps): ReactElement {
  const { t } = useTranslation(['progress', 'common']);
  const format = useFormat();
  const { mutate: remove } = useRemoveMeasurement();
  const { mutate: add } = useAddMeasurement();
  const onRemove = ({ id, kind, value, day }: Measurement) =>
    remove(id, {
      onSuccess: () =>
        showUndo({
          title: t('body.removed'),
          undoLabel: t('common:action.undo'),
          onUndo: () => add({ kind, value, day }),
        }),
    });
  return (
    <TableToggle
      label={label}
      headings={[t('table.day'), t('table.value'), t('table.action')]}
      rows={measurements.map((measurement) => ({
        key: measurement.id,
        cells: [
          format.day(measurement.day),
          `${format.number(fromStored(measurement.value, unit))} ${unit}`,
          <IconButton
            key="remove"
            variant="ghost"
            color="fg.muted"
            aria-label={t('table.remove', { day: format.day(measurement.day) })}
            onClick={() => onRemove(measurement)}
          >
            <Trash2 aria-hidden />
          </IconButton>,
        ],
      }))}
    />
  );
}
