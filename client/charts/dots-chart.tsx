import { ReferenceLine, Scatter, ScatterChart, usePlotArea, useXAxisScale, XAxis, YAxis } from 'recharts'
import type { Guide } from '../../shared/figures/ageing.ts'
import { layDots, type Dot, type DotRow, type PlacedRow } from '../../shared/drawing/stack-dots.ts'
import { dayTicks } from '../../shared/drawing/time-axis.ts'

type Props = { width: number; rows: DotRow[]; guides: Guide[] }

const radius = 5
const margin = { top: 34, right: 18, bottom: 0, left: 10 }
const axisHeight = 26

const marks: Record<Dot['tone'], { fill: string; stroke: string }> = {
  open: { fill: 'var(--mark-1)', stroke: 'var(--mark-1)' },
  late: { fill: 'var(--mark-4)', stroke: 'var(--mark-4)' },
  ended: { fill: 'var(--card)', stroke: 'var(--mark-1)' },
}

function RowNames({ rows }: { rows: PlacedRow[] }) {
  const plot = usePlotArea()
  if (!plot) return null
  return rows.map((row) => (
    <text key={row.name} x={plot.x} y={plot.y + row.nameY} data-strong>
      {row.name} ({row.count})
    </text>
  ))
}

/** Labels above the drawing; one that would run off the right edge stands before its line. */
function GuideLabels({ guides, width }: { guides: Guide[]; width: number }) {
  const [x, plot] = [useXAxisScale(), usePlotArea()]
  if (!x || !plot) return null
  return guides.map((guide, at) => {
    const here = x(guide.days) ?? 0
    const isLate = here > width - 110
    return (
      <text
        key={guide.label}
        x={here + (isLate ? -5 : 5)}
        y={plot.y - 6 - (at % 2) * 14}
        textAnchor={isLate ? 'end' : 'start'}
      >
        {guide.label}
      </text>
    )
  })
}

/** A dot for each action by its days open, in rows; orange is late, hollow is ended. */
export function DotsChart({ width, rows, guides }: Props) {
  const longest = Math.max(
    1,
    ...rows.flatMap((row) => row.dots.map((dot) => dot.days)),
    ...guides.map((guide) => guide.days),
  )
  const laid = layDots(rows, (longest * (radius * 2 + 2)) / Math.max(1, width - margin.left - margin.right))
  const dots = laid.rows.flatMap((row) => row.dots)
  return (
    <ScatterChart
      width={width}
      height={laid.height + margin.top + axisHeight}
      margin={margin}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="days"
        domain={[0, longest]}
        ticks={dayTicks(longest, width < 420 ? 4 : 8)}
        stroke="var(--axis)"
        tickLine={false}
        height={axisHeight}
      />
      <YAxis type="number" dataKey="y" domain={[0, laid.height]} reversed hide />
      {guides.map((guide) => (
        <ReferenceLine key={guide.label} x={guide.days} stroke="var(--axis)" strokeDasharray="4 3" />
      ))}
      {(['open', 'late', 'ended'] as const).map((tone) => (
        <Scatter
          key={tone}
          data={dots.filter((dot) => dot.tone === tone)}
          isAnimationActive={false}
          shape={({ cx, cy }: { cx?: number; cy?: number }) => (
            <circle cx={cx} cy={cy} r={radius} strokeWidth={1.6} {...marks[tone]} />
          )}
        />
      ))}
      <RowNames rows={laid.rows} />
      <GuideLabels guides={guides} width={width} />
    </ScatterChart>
  )
}
