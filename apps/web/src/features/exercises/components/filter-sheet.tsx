import { Button } from '@chakra-ui/react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SingleChoice } from '../../../components/choice-group.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import type { FilterChoice } from '../use-filter-choices.ts';

interface FilterSheetProps {
  title: string;
  choices: readonly FilterChoice[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  onClose: () => void;
}

const any = '';

/** A choice shows behind the sheet at once; the button only closes it. */
export function FilterSheet(props: FilterSheetProps): ReactElement {
  const { title, choices, value = any, onChange, onClose } = props;
  const { t } = useTranslation('exercises');
  return (
    <Sheet
      isOpen
      onClose={onClose}
      title={title}
      footer={
        <Button size="lg" colorPalette="ember" flex={{ base: '1', md: '0 auto' }} onClick={onClose}>
          {t('filter.apply')}
        </Button>
      }
    >
      <SingleChoice
        legend={title}
        isLegendHidden
        options={[{ value: any, label: t('filter.any') }, ...choices]}
        value={value}
        onChange={(chosen) => onChange(chosen || undefined)}
      />
    </Sheet>
  );
}
