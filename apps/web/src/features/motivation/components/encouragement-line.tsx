import { Text } from '@chakra-ui/react';
import { type DoneSet, daysBetween, type Encouragement, pickEncouragement } from '@vigor/training';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { type Format, useFormat } from '../../../lib/use-format.ts';
import { useLastSessionDay } from '../motivation.queries.ts';

interface EncouragementLineProps {
  sessionId: string;
  done: readonly DoneSet[];
  plannedSets: number;
  /** Without comparisons. */
  isGentle: boolean;
}

/** A quiet word after some sets; a screen reader says it when it has nothing else to say. */
export function EncouragementLine(props: EncouragementLineProps): ReactElement {
  const { sessionId, done, plannedSets, isGentle } = props;
  const { t } = useTranslation('motivation');
  const format = useFormat();
  const lastDay = useLastSessionDay();
  const gapDays = lastDay && daysBetween(lastDay, format.today());
  const found = pickEncouragement({
    seed: sessionId,
    done,
    plannedSets,
    isGentle,
    gapDays: gapDays || undefined,
  });
  return (
    <Text role="status" textStyle="sm" fontWeight="500" color="pine.fg" textAlign="center" px="2">
      {found && sayEncouragement(found, t, format)}
    </Text>
  );
}

const variants = ['0', '1', '2'] as const;

function sayEncouragement(
  { code, variant, moreReps, moreWeightKg, gapDays }: Encouragement,
  t: TFunction<'motivation'>,
  format: Format,
): string {
  const wording = variants[variant] ?? '0';
  if (code === 'first_set_back') {
    return t(`encouragement.first_set_back.${wording}`, { days: gapDays ?? 0 });
  }
  if (code !== 'beat_last_time') return t(`encouragement.${code}.${wording}`);
  if (moreWeightKg !== undefined) {
    return t(`encouragement.beat_weight.${wording}`, { weight: format.weight(moreWeightKg) });
  }
  return t(`encouragement.beat_reps.${wording}`, { count: moreReps ?? 0 });
}
