import { Button, Input, Stack } from '@chakra-ui/react';
import { type Measurement, measurementKinds } from '@vigor/contract';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SingleChoice } from '../../../components/choice-group.tsx';
import { FormField } from '../../../components/form-field.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { showMessage } from '../../../lib/toaster.ts';
import { useDescribeError } from '../../../lib/use-describe-error.ts';
import { useFormat } from '../../../lib/use-format.ts';
import { mostOf, toStored, unitOf } from '../measurement-units.ts';
import { useAddMeasurement } from '../progress.queries.ts';

interface AddMeasurementSheetProps {
  firstKind: Measurement['kind'];
  onClose: () => void;
}

const formId = 'add-measurement';

export function AddMeasurementSheet(props: AddMeasurementSheetProps): ReactElement {
  const { firstKind, onClose } = props;
  const { t } = useTranslation('progress');
  const format = useFormat();
  const [kind, setKind] = useState(firstKind);
  const [text, setText] = useState('');
  const [day, setDay] = useState(format.today());
  const [isChecked, setChecked] = useState(false);
  const { mutate, isPending, error } = useAddMeasurement();
  const unit = unitOf(kind, format.weightUnit);
  const max = mostOf(unit);
  const value = Number(text.replace(',', '.'));
  const isValid = text.trim() !== '' && value > 0 && value <= max;
  const onSubmit = () => {
    setChecked(true);
    if (!isValid) return;
    mutate(
      { kind, value: toStored(value, unit), day },
      {
        onSuccess: () => {
          showMessage({ title: t('body.saved') });
          onClose();
        },
      },
    );
  };
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={t('body.add')}
      footer={
        <Button
          type="submit"
          form={formId}
          size="xl"
          w="full"
          colorPalette="ember"
          loading={isPending}
        >
          {t('body.save')}
        </Button>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack gap="5">
          {error && <AddError error={error} />}
          <SingleChoice
            legend={t('body.what')}
            options={measurementKinds.map((each) => ({
              value: each,
              label: t(`body.kind.${each}`),
            }))}
            value={kind}
            onChange={setKind}
          />
          <FormField
            label={t('body.value', { kind: t(`body.kind.${kind}`), unit })}
            error={isChecked && !isValid ? t('body.wrong', { max }) : undefined}
          >
            <Input
              value={text}
              inputMode="decimal"
              size="lg"
              autoComplete="off"
              onChange={(event) => setText(event.currentTarget.value)}
              onBlur={() => setChecked(text !== '')}
            />
          </FormField>
          <FormField label={t('body.day')}>
            <Input
              type="date"
              value={day}
              max={format.today()}
              onChange={(event) => setDay(event.currentTarget.value || format.today())}
            />
          </FormField>
        </Stack>
      </form>
    </Sheet>
  );
}

function AddError({ error }: { error: Error }): ReactElement {
  const { title, body } = useDescribeError()(error);
  return (
    <Notice tone="caution" title={title} isLive>
      {body}
    </Notice>
  );
}
