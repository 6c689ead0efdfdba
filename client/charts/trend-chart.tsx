import { timeScale, timeTicks } from '../../shared/drawing/time-axis.ts'

type Strip = { key: string; name: string; points: { heldOn: string; count: number | null }[] }
type Props = { width: number; strips: Strip[]; span: { from: string; until: string } }

const stripHeight = 96
const barSpace = 52
const left = 36
/** The height that so many strips and their axis take. */
export const trendHeight = (strips: number) => strips * stripHeight + 30

type StripProps = { strip: Strip; top: number; right: number; x: (day: string) => number; barWidth: number }

/** One kind: a bar for each meeting that counted some, a dot on the line where it counted none, nothing where it could not. */
function StripMarks({ strip, top, right, x, barWidth }: StripProps) {
  const ground = top + stripHeight - 14
  const most = Math.max(1, ...strip.points.map(({ count }) => count ?? 0))
  return (
    <g>
      <text x={left} y={top + 16} data-strong>
        {strip.name}
      </text>
      <line x1={left} x2={right} y1={ground - barSpace} y2={ground - barSpace} stroke="var(--grid)" />
      <text x={left - 8} y={ground - barSpace + 4} textAnchor="end">
        {most}
      </text>
      <text x={left - 8} y={ground + 4} textAnchor="end">
        0
      </text>
      <line x1={left} x2={right} y1={ground} y2={ground} stroke="var(--axis)" />
      {strip.points.map(({ heldOn, count }) => {
        if (count === null) return null
        if (count === 0)
          return <circle key={heldOn} cx={x(heldOn)} cy={ground} r={2.5} fill="var(--card)" stroke="var(--mark-1)" />
        const height = (barSpace * count) / most
        return (
          <rect
            key={heldOn}
            x={x(heldOn) - barWidth / 2}
            y={ground - height}
            width={barWidth}
            height={height}
            fill="var(--mark-1)"
          />
        )
      })}
    </g>
  )
}

/** Strips one under the other over one axis of true dates. */
export function TrendChart({ width, strips, span }: Props) {
  const right = width - 10
  const x = timeScale(span.from, span.until, left, right)
  const days = strips[0]?.points.map(({ heldOn }) => x(heldOn)) ?? []
  const nearest = Math.min(30, ...days.slice(1).map((here, at) => here - (days[at] ?? here)))
  const barWidth = Math.max(3, Math.min(14, Math.floor(nearest * 0.6)))
  const ground = strips.length * stripHeight - 14
  return (
    <svg width={width} height={trendHeight(strips.length)} viewBox={`0 0 ${width} ${trendHeight(strips.length)}`}>
      {strips.map((strip, at) => (
        <StripMarks key={strip.key} strip={strip} top={at * stripHeight} right={right} x={x} barWidth={barWidth} />
      ))}
      {timeTicks(span.from, span.until, width < 520 ? 4 : 8).map((tick) => (
        <g key={tick.on}>
          <line x1={x(tick.on)} x2={x(tick.on)} y1={ground} y2={ground + 6} stroke="var(--axis)" />
          <text x={x(tick.on)} y={ground + 24} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
    </svg>
  )
}
