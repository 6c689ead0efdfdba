import { Bar, CartesianGrid, ComposedChart, Line, ReferenceLine, usePlotArea, XAxis, YAxis } from 'recharts'
import { timeScale, timeTicks } from '../../shared/drawing/time-axis.ts'
import { wording } from '../words/charts.ts'

export type FlowMark = { heldOn: string; raised: number; ended: number; open: number }
type Props = { width: number; marks: FlowMark[]; span: { from: string; until: string } }

const inDays = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000

/** What a plot shows, above it. */
function PlotLabel({ children }: { children: string }) {
  const plot = usePlotArea()
  return plot ? (
    <text x={plot.x} y={plot.y - 9} data-strong>
      {children}
    </text>
  ) : null
}

/** The two halves share one axis of true dates: what is open after each meeting, and what was raised and ended there. */
export function FlowChart({ width, marks, span }: Props) {
  const domain: [number, number] = [inDays(span.from), inDays(span.until)]
  const ticks = timeTicks(span.from, span.until, width < 420 ? 4 : 8)
  const rows = marks.map((mark) => ({
    at: inDays(mark.heldOn),
    raised: mark.raised,
    ended: -mark.ended,
    open: mark.open,
  }))
  const highest = Math.max(1, ...marks.flatMap((mark) => [mark.raised, mark.ended]))
  const scale = timeScale(span.from, span.until, 0, width - 60)
  const nearest = Math.min(
    30,
    ...marks.slice(1).map((mark, at) => scale(mark.heldOn) - scale(marks[at]?.heldOn ?? mark.heldOn)),
  )
  const barSize = Math.max(3, Math.min(14, Math.floor(nearest * 0.55)))
  const axis = {
    type: 'number' as const,
    dataKey: 'at',
    domain,
    ticks: ticks.map((tick) => inDays(tick.on)),
    stroke: 'var(--axis)',
  }
  const label = (day: number) => ticks.find((tick) => inDays(tick.on) === day)?.label ?? ''
  return (
    <>
      <ComposedChart
        width={width}
        height={146}
        data={rows}
        margin={{ top: 26, right: 18, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis {...axis} tick={false} tickLine={false} height={8} />
        <YAxis width={36} allowDecimals={false} domain={[0, 'auto']} axisLine={false} tickLine={false} tickCount={4} />
        <Line
          dataKey="open"
          type="linear"
          stroke="var(--mark-1)"
          strokeWidth={2}
          dot={{ r: 3, fill: 'var(--mark-1)' }}
          activeDot={false}
          isAnimationActive={false}
        />
        <PlotLabel>{wording.openAfterEach}</PlotLabel>
      </ComposedChart>
      <ComposedChart
        width={width}
        height={176}
        data={rows}
        margin={{ top: 30, right: 18, bottom: 0, left: 0 }}
        stackOffset="sign"
        accessibilityLayer={false}
      >
        <CartesianGrid vertical={false} stroke="var(--grid)" />
        <XAxis {...axis} tickFormatter={label} tickLine={false} height={26} />
        <YAxis
          width={36}
          domain={[-highest, highest]}
          ticks={[-highest, 0, highest]}
          tickFormatter={(value: number) => String(Math.abs(value))}
          axisLine={false}
          tickLine={false}
        />
        <Bar dataKey="raised" stackId="flow" fill="var(--mark-1)" barSize={barSize} isAnimationActive={false} />
        <Bar dataKey="ended" stackId="flow" fill="var(--mark-2)" barSize={barSize} isAnimationActive={false} />
        <ReferenceLine y={0} stroke="var(--axis)" />
        <PlotLabel>{wording.raisedAndEnded}</PlotLabel>
      </ComposedChart>
    </>
  )
}
