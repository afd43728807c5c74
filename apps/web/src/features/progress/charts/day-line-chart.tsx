import { Chart, useChart } from '@chakra-ui/charts';
import type { ReactElement } from 'react';
import { CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { type DayPoint, ticksOf, valueTicksOf } from './chart-axis.ts';
import { dayOfNumber } from './day-of-number.ts';
import { PointTip } from './point-tip.tsx';
import { UncertainDot } from './uncertain-dot.tsx';

export interface DayLineChartProps {
  points: readonly DayPoint[];
  label: string;
  valueLabel: string;
  formatValue: (value: number) => string;
  formatDay: (day: string) => string;
}

/** Points over days with a line through them; a touch reads a point. */
export function DayLineChart(props: DayLineChartProps): ReactElement {
  const { points, label, valueLabel, formatValue, formatDay } = props;
  const data = [...points];
  const chart = useChart({ data, series: [{ name: 'value', label: valueLabel }] });
  const hasLine = points.some((point) => point.smoothed !== undefined);
  const valueTicks = valueTicksOf(points.map(({ value }) => value));
  const ember = chart.color('ember.solid');
  return (
    <Chart.Root chart={chart} h="56" aspectRatio="auto" role="img" aria-label={label}>
      <ComposedChart responsive data={data} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} stroke={chart.color('border')} />
        <XAxis
          dataKey="x"
          type="number"
          domain={['dataMin', 'dataMax']}
          ticks={ticksOf(points)}
          tickFormatter={(x: number) => formatDay(dayOfNumber(x))}
          axisLine={false}
          tickLine={false}
          tickMargin={8}
          padding={{ left: 12, right: 12 }}
        />
        <YAxis
          domain={[valueTicks[0] ?? 0, valueTicks.at(-1) ?? 'auto']}
          ticks={valueTicks}
          tickFormatter={formatValue}
          width={44}
          axisLine={false}
          tickLine={false}
        />
        <Tooltip
          cursor={{ stroke: chart.color('border.emphasized') }}
          content={
            <PointTip
              describe={({ day, value }: DayPoint) => ({
                heading: formatDay(day),
                value: `${valueLabel}: ${formatValue(value)}`,
              })}
            />
          }
        />
        {hasLine && (
          <Line
            dataKey="smoothed"
            stroke={ember}
            strokeWidth={3}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
            tooltipType="none"
            type="monotone"
          />
        )}
        <Line
          dataKey="value"
          name={valueLabel}
          stroke={hasLine ? 'none' : ember}
          strokeWidth={3}
          dot={<UncertainDot color={ember} paper={chart.color('bg.raised')} />}
          activeDot={{ r: 6, fill: ember }}
          isAnimationActive={false}
        />
      </ComposedChart>
    </Chart.Root>
  );
}
