import { List, Stack, Text } from '@chakra-ui/react';
import { conditionDetails } from '@vigor/training';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { SingleChoice } from '../../../components/choice-group.tsx';
import { Stepper } from '../../../components/stepper.tsx';
import { Surface } from '../../../components/surface.tsx';
import type { Injury } from '../profile-parts.ts';

interface ConditionCardProps {
  injury: Injury;
  onChange: (change: Partial<Injury>) => void;
}

const maxPain = 10;
const sides = ['left', 'right', 'both'] as const;

/** What one condition changes in the plan, and what we ask about it. */
export function ConditionCard({ injury, onChange }: ConditionCardProps): ReactElement {
  const { t } = useTranslation('profile');
  const detail = conditionDetails[injury.condition];
  return (
    <Surface tone="tinted" colorPalette="amber">
      <Stack gap="4">
        <Stack gap="1.5" aria-live="polite">
          <Text textStyle="label" color="amber.fg">
            {t('injury.changes')}
          </Text>
          <Text fontWeight="500">{detail.change}</Text>
          <List.Root ps="4" gap="1" textStyle="sm">
            {[...detail.romLimits.map(({ text }) => text), ...detail.advice].map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
            {detail.needsClearance && <List.Item>{t('injury.clearance')}</List.Item>}
          </List.Root>
        </Stack>
        {detail.hasSide && (
          <SingleChoice
            legend={t('injury.side')}
            options={sides.map((side) => ({ value: side, label: t(`injury.sides.${side}`) }))}
            value={injury.side}
            onChange={(side) => onChange({ side })}
          />
        )}
        <Stack gap="2">
          <Stepper
            label={t('injury.pain')}
            value={injury.painNow ?? 0}
            min={0}
            max={maxPain}
            onChange={(painNow) => onChange({ painNow: painNow ?? 0 })}
          />
          <PainAdvice pain={injury.painNow ?? 0} />
        </Stack>
      </Stack>
    </Surface>
  );
}

/** Up to here people train on; from `highPain` on they stop (pain traffic light, Silbernagel 2007). */
const lowPainMax = 2;
const highPain = 6;

function PainAdvice({ pain }: { pain: number }): ReactElement {
  const { t } = useTranslation('profile');
  const words = pain >= highPain ? 'painHigh' : pain > lowPainMax ? 'painMiddle' : 'painLow';
  return (
    <Text textStyle="sm" color={pain >= highPain ? 'rose.fg' : 'fg.muted'} aria-live="polite">
      {t(`injury.${words}`)}
    </Text>
  );
}
