import { Skeleton } from '@chakra-ui/react';
import { type ComponentType, lazy, type ReactElement, Suspense } from 'react';
import type { DayLineChartProps } from './day-line-chart.tsx';
import type { WeekBarChartProps } from './week-bar-chart.tsx';

/** A drawing that cannot be loaded leaves its words and its table. */
async function orNothing<Props>(
  load: () => Promise<ComponentType<Props>>,
): Promise<{ default: ComponentType<Props> }> {
  try {
    return { default: await load() };
  } catch {
    return { default: () => null };
  }
}

const DayLineChart = lazy(() =>
  orNothing(async () => (await import('./day-line-chart.tsx')).DayLineChart),
);
const WeekBarChart = lazy(() =>
  orNothing(async () => (await import('./week-bar-chart.tsx')).WeekBarChart),
);

/** The words of a section are there at once; its drawing follows. */
export function LazyDayLineChart(props: DayLineChartProps): ReactElement {
  return (
    <Suspense fallback={<Skeleton h="56" borderRadius="lg" />}>
      <DayLineChart {...props} />
    </Suspense>
  );
}

export function LazyWeekBarChart(props: WeekBarChartProps): ReactElement {
  return (
    <Suspense fallback={<Skeleton h="48" borderRadius="lg" />}>
      <WeekBarChart {...props} />
    </Suspense>
  );
}
