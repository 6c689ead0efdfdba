import { CartesianGrid, ReferenceLine, Scatter, ScatterChart, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts'
import { dotsHeight, nameHeight, rowHeight } from './dots-height.ts'
import { stackDots, type Dot } from './stack-dots.ts'
import { dayTicks } from './time-axis.ts'

export type Row = { name: string; dots: Dot[] }
export type Guide = { days: number; label: string }
type Props = { width: number; rows: Row[]; guides: Guide[] }

/** The name of each row above its line, at the left, so that it takes no width from the dots. */
function RowNames({ rows }: { rows: Row[] }) {
  const [plot, y] = [usePlotArea(), useYAxisScale()]
  if (!plot || !y) return null
  return rows.map((row, at) => (
    <text key={row.name} x={plot.x + 2} y={(y(rows.length - at) ?? 0) + 14} data-strong>
      {row.name} ({row.dots.length})
    </text>
  ))
}

function GuideLabels({ guides }: { guides: Guide[] }) {
  const [x, plot] = [useXAxisScale(), usePlotArea()]
  if (!x || !plot) return null
  return guides.map((guide, at) => (
    <text key={guide.label} x={(x(guide.days) ?? 0) + 5} y={plot.y - 4 - (at % 2) * 13}>
      {guide.label}
    </text>
  ))
}

/** A dot for each action by its days open, in rows; dots that would cover each other are stacked. */
export function DotsChart({ width, rows, guides }: Props) {
  const longest = Math.max(1, ...rows.flatMap((row) => row.dots.map((dot) => dot.days)), ...guides.map((guide) => guide.days))
  const plotWidth = width - 28
  const radius = 5
  const inRow = (at: number) => {
    const floor = rows.length - at - 1
    return { base: floor + 10 / rowHeight, unit: (radius * 2 + 1) / rowHeight, top: floor + (rowHeight - nameHeight - radius) / rowHeight }
  }
  const points = rows.flatMap((row, at) => stackDots(row.dots, (longest * (radius * 2 + 1)) / plotWidth, inRow(at)))
  const shape = (tone: Dot['tone']) => ({ fill: tone === 'late' ? 'var(--mark-4)' : tone === 'ended' ? 'var(--card)' : 'var(--mark-1)', stroke: tone === 'late' ? 'var(--mark-4)' : 'var(--mark-1)' })
  return (
    <ScatterChart width={width} height={dotsHeight(rows.length)} margin={{ top: 30, right: 18, bottom: 0, left: 10 }} accessibilityLayer={false}>
      <CartesianGrid horizontal={false} stroke="var(--grid)" />
      <XAxis type="number" dataKey="days" domain={[0, longest]} ticks={dayTicks(longest, width < 420 ? 4 : 8)} stroke="var(--axis)" tickLine={false} height={26} />
      <YAxis type="number" dataKey="level" domain={[0, rows.length]} hide />
      {guides.map((guide) => (
        <ReferenceLine key={guide.label} x={guide.days} stroke="var(--axis)" strokeDasharray="4 3" />
      ))}
      {(['open', 'late', 'ended'] as const).map((tone) => (
        <Scatter
          key={tone}
          data={points.filter((point) => point.tone === tone)}
          isAnimationActive={false}
          shape={({ cx, cy }: { cx?: number; cy?: number }) => <circle cx={cx} cy={cy} r={radius} strokeWidth={1.6} {...shape(tone)} />}
        />
      ))}
      <RowNames rows={rows} />
      <GuideLabels guides={guides} />
    </ScatterChart>
  )
}
