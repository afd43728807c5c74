import { useTheme } from 'next-themes';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../components/section.tsx';
import { SegmentedControl } from '../../../components/segmented-control.tsx';

const modes = ['system', 'light', 'dark'] as const;

/** Kept on this device: a phone in the gym and a laptop at home may differ. */
export function AppearanceSetting(): ReactElement {
  const { t } = useTranslation('settings');
  const { theme, setTheme } = useTheme();
  return (
    <Section title={t('appearance.title')}>
      <SegmentedControl
        label={t('appearance.mode')}
        options={modes.map((mode) => ({ value: mode, label: t(`appearance.${mode}`) }))}
        value={modes.find((mode) => mode === theme) ?? 'system'}
        onChange={setTheme}
        isFullWidth
      />
    </Section>
  );
}
