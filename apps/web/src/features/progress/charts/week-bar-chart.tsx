import { Chart, useChart } from '@chakra-ui/charts';
import type { ReactElement } from 'react';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { PointTip } from './point-tip.tsx';

export interface WeekBar {
  weekStart: string;
  value: number;
}

export interface WeekBarChartProps {
  bars: readonly WeekBar[];
  label: string;
  valueLabel: string;
  formatValue: (value: number) => string;
  formatDay: (day: string) => string;
}

/** One bar a week. */
export function WeekBarChart(props: WeekBarChartProps): ReactElement {
  const { bars, label, valueLabel, formatValue, formatDay } = props;
  const data = [...bars];
  const chart = useChart({ data, series: [{ name: 'value', label: valueLabel }] });
  return (
    <Chart.Root chart={chart} h="48" aspectRatio="auto" role="img" aria-label={label}>
      <BarChart responsive data={data} margin={{ top: 8, right: 0, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke={chart.color('border')} />
        <XAxis
          dataKey="weekStart"
          tickFormatter={formatDay}
          interval="equidistantPreserveStart"
          minTickGap={40}
          axisLine={false}
          tickLine={false}
          tickMargin={8}
        />
        <YAxis
          tickFormatter={formatValue}
          tickCount={4}
          width={44}
          axisLine={false}
          tickLine={false}
        />
        <Tooltip
          cursor={{ fill: chart.color('bg.muted') }}
          content={
            <PointTip
              describe={({ weekStart, value }: WeekBar) => ({
                heading: formatDay(weekStart),
                value: `${valueLabel}: ${formatValue(value)}`,
              })}
            />
          }
        />
        <Bar
          dataKey="value"
          name={valueLabel}
          fill={chart.color('ember.solid')}
          radius={[6, 6, 0, 0]}
          maxBarSize={36}
          isAnimationActive={false}
        />
      </BarChart>
    </Chart.Root>
  );
}
