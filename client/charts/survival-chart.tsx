import {
  Area,
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  ReferenceLine,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { atRiskAt, survivalSteps, type Curve, type Step } from '../../shared/drawing/survival-steps.ts'
import { dayTicks } from '../../shared/drawing/time-axis.ts'
import { wording } from '../words/charts.ts'

type Props = {
  width: number
  height: number
  /** Four at most. */
  curves: Curve[]
  /** The first has its band, its ticks and its numbers at risk. */
  hasBand: boolean
  medianDays: number | null
  medianLabel: string
}

const marks = ['var(--mark-1)', 'var(--mark-4)', 'var(--mark-2)', 'var(--mark-3)']
const dashes = [undefined, '8 3', '2 3', '10 3 2 3']

/** How many are at risk, under the axis. */
function AtRisk({ curve, ticks }: { curve: Curve; ticks: number[] }) {
  const [x, plot] = [useXAxisScale(), usePlotArea()]
  if (!x || !plot) return null
  const y = plot.y + plot.height + 44
  return (
    <g>
      <text x={2} y={y} data-strong>
        {wording.atRisk}
      </text>
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={y} textAnchor="middle">
          {atRiskAt(curve.points, tick)}
        </text>
      ))}
    </g>
  )
}

/** A short upright line at each age at which one still open leaves the reckoning. */
function CensorTicks({ curve }: { curve: Curve }) {
  const [x, y] = [useXAxisScale(), useYAxisScale()]
  if (!x || !y) return null
  return (
    <g stroke="var(--mark-1)">
      {curve.points
        .filter((point) => point.censored > 0)
        .map((point) => (
          <line
            key={point.ageDays}
            x1={x(point.ageDays)}
            x2={x(point.ageDays)}
            y1={(y(point.share) ?? 0) - 5}
            y2={(y(point.share) ?? 0) + 5}
          />
        ))}
    </g>
  )
}

/** The name of each curve beside its end, moved apart where two would touch. */
function Names({ curves }: { curves: Curve[] }) {
  const [plot, y] = [usePlotArea(), useYAxisScale()]
  if (!plot || !y) return null
  const ends = curves
    .map((curve, at) => ({ name: curve.name, at, y: (y(curve.points.at(-1)?.share ?? 1) ?? 0) + 4 }))
    .sort((one, other) => one.y - other.y)
  for (const [at, end] of ends.entries()) end.y = Math.max(end.y, (ends[at - 1]?.y ?? -99) + 15)
  return ends.map((end) => (
    <text
      key={end.name}
      x={plot.x + plot.width + 8}
      y={end.y}
      style={{ fill: marks[end.at % marks.length], fontWeight: 600 }}
    >
      {end.name}
    </text>
  ))
}

/** Above the end of the median's line, where a falling curve has gone below; as far to the left as it needs to be whole. */
function MedianLabel({ days, label, width }: { days: number; label: string; width: number }) {
  const [x, y, plot] = [useXAxisScale(), useYAxisScale(), usePlotArea()]
  if (!x || !y || !plot) return null
  const left = Math.min((x(days) ?? 0) + 6, width - label.length * 6.9)
  return (
    <text x={Math.max(plot.x, left)} y={(y(0.5) ?? 0) - 7} style={{ fill: 'var(--on-warn)', fontWeight: 600 }}>
      {label}
    </text>
  )
}

const median = { stroke: 'var(--warn-line)', strokeDasharray: '4 3' }

/** Share still open by days since raised, as steps. */
export function SurvivalChart({ width, height, curves, hasBand, medianDays, medianLabel }: Props) {
  const longest = Math.max(1, ...curves.flatMap((curve) => curve.points.map((point) => point.ageDays)))
  const ticks = dayTicks(longest, width < 420 ? 4 : 6)
  const first = hasBand ? curves[0] : undefined
  const hasNames = curves.some((curve) => curve.name !== '')
  const margin = { top: 10, right: hasNames ? 104 : 20, bottom: first ? 24 : 4, left: 0 }
  return (
    <ComposedChart
      width={width}
      height={height}
      data={survivalSteps(curves, hasBand)}
      margin={margin}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        type="number"
        dataKey="age"
        domain={[0, longest]}
        ticks={ticks}
        stroke="var(--axis)"
        tickLine={false}
        height={28}
      />
      <YAxis
        domain={[0, 1]}
        ticks={[0, 0.25, 0.5, 0.75, 1]}
        tickFormatter={(share: number) => `${share * 100} %`}
        width={56}
        axisLine={false}
        tickLine={false}
      />
      {first && (
        <Area
          dataKey="band"
          type="stepAfter"
          fill="var(--band)"
          fillOpacity={1}
          stroke="none"
          connectNulls
          isAnimationActive={false}
          activeDot={false}
        />
      )}
      {curves.map((curve, at) => (
        <Line
          key={curve.name}
          dataKey={(step: Step) => step.shares[at]}
          type="stepAfter"
          connectNulls
          stroke={marks[at % marks.length]}
          strokeDasharray={dashes[at % dashes.length]}
          strokeWidth={2.4}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      {medianDays !== null && (
        <ReferenceLine
          segment={[
            { x: 0, y: 0.5 },
            { x: medianDays, y: 0.5 },
          ]}
          {...median}
        />
      )}
      {medianDays !== null && (
        <ReferenceLine
          segment={[
            { x: medianDays, y: 0 },
            { x: medianDays, y: 0.5 },
          ]}
          {...median}
        />
      )}
      {medianDays !== null && (
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <MedianLabel days={medianDays} label={medianLabel} width={width} />
        </ZIndexLayer>
      )}
      {hasNames && <Names curves={curves} />}
      {first && <CensorTicks curve={first} />}
      {first && <AtRisk curve={first} ticks={ticks} />}
    </ComposedChart>
  )
}
