import type { Slip } from '../../shared/figures/slip.ts'
import { timeScale, timeSpan, timeTicks } from '../../shared/drawing/time-axis.ts'

const rowHeight = 40
/** The height that so many rows take. */
export const slipHeight = (rows: number) => rows * rowHeight + 40

const fitted = (name: string, width: number) =>
  name.length * 6.4 > width ? `${name.slice(0, Math.floor(width / 6.4) - 1)}…` : name

/** Two dots joined by a line for each due date that moved, on true dates; hollow is the first, full the present one. */
export function SlipChart({ width, slips }: { width: number; slips: Slip[] }) {
  const span = timeSpan(
    slips.flatMap((slip) => [slip.first, slip.now]),
    0.06,
  )
  if (!span) return null
  const right = width - 64
  const x = timeScale(span.from, span.until, 8, right)
  const ground = slips.length * rowHeight + 12
  return (
    <svg width={width} height={slipHeight(slips.length)} viewBox={`0 0 ${width} ${slipHeight(slips.length)}`}>
      {timeTicks(span.from, span.until, Math.max(2, Math.floor(width / 130))).map((tick) => (
        <g key={tick.on}>
          <line x1={x(tick.on)} x2={x(tick.on)} y1={4} y2={ground} stroke="var(--grid)" />
          <text x={x(tick.on)} y={ground + 18} textAnchor={x(tick.on) < 40 ? 'start' : 'middle'}>
            {tick.label}
          </text>
        </g>
      ))}
      {slips.map((slip, at) => {
        const y = at * rowHeight + 30
        return (
          <g key={slip.key}>
            <text x={8} y={y - 12} style={{ fill: 'var(--ink)' }}>
              {fitted(slip.name, width - 16)}
            </text>
            <line x1={x(slip.first)} x2={x(slip.now)} y1={y} y2={y} stroke="var(--mark-1)" strokeWidth={2} />
            <circle cx={x(slip.first)} cy={y} r={5} fill="var(--card)" stroke="var(--mark-1)" strokeWidth={1.8} />
            <circle cx={x(slip.now)} cy={y} r={5.5} fill="var(--mark-4)" />
            <text x={x(slip.now) + 10} y={y + 4} data-strong>
              {slip.days} d
            </text>
          </g>
        )
      })}
    </svg>
  )
}
