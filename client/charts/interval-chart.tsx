import { timeScale, timeSpan, timeTicks } from '../../shared/drawing/time-axis.ts'

export type Interval = {
  key: string
  label: string
  note: string
  from: string
  until: string
  isOpenEnded: boolean
  tone: 'plain' | 'latest'
}
export type Event = { key: string; on: string; letter: string; isMentioned: boolean }
type Props = { width: number; intervals: Interval[]; events: Event[] }

const rowHeight = 26
/** The height that so many intervals and a line of events take. */
export const intervalHeight = (rows: number) => rows * rowHeight + 66

/** About half as wide as the name of a month and a year. */
const halfTick = 28

/** About how wide a letter of a note is. */
const letterWidth = 6.6

/** As much of a note as there is room for; the table has it whole. */
function noteWithin(note: string, room: number): string {
  const letters = Math.floor(room / letterWidth)
  return note.length <= letters ? note : `${note.slice(0, Math.max(0, letters - 1)).trimEnd()}…`
}

type BarProps = { interval: Interval; y: number; x: (day: string) => number; left: number; right: number }

/** Its note stands after it, or before it where only there is room, or where there is more. */
function Bar({ interval, y, x, left, right }: BarProps) {
  const [start, end] = [x(interval.from), Math.max(x(interval.until), x(interval.from) + 5)]
  const [before, after] = [start - 8 - left, right - end - 8]
  const isAfter = interval.note.length * letterWidth < after || after >= before
  return (
    <g>
      <rect
        x={start}
        y={y}
        width={end - start}
        height={15}
        rx={3}
        fill={interval.tone === 'latest' ? 'var(--mark-4)' : 'var(--mark-1)'}
      />
      {interval.isOpenEnded && <path d={`M${end} ${y}l8 7.5-8 7.5z`} fill="var(--mark-1)" />}
      <text
        x={isAfter ? end + 8 : start - 8}
        y={y + 12}
        textAnchor={isAfter ? 'start' : 'end'}
        style={{ fill: 'var(--ink)' }}
      >
        {noteWithin(interval.note, isAfter ? after : before)}
      </text>
    </g>
  )
}

/** Bars are what the words of a due date allow; below them the meetings, filled where the matter was heard of. */
export function IntervalChart({ width, intervals, events }: Props) {
  const span = timeSpan([...intervals.flatMap(({ from, until }) => [from, until]), ...events.map((event) => event.on)])
  if (!span) return null
  const [left, right] = [width < 520 ? 58 : 72, width - 10]
  const x = timeScale(span.from, span.until, left, right)
  const ground = intervals.length * rowHeight + 32
  return (
    <svg
      width={width}
      height={intervalHeight(intervals.length)}
      viewBox={`0 0 ${width} ${intervalHeight(intervals.length)}`}
    >
      {timeTicks(span.from, span.until, Math.max(2, Math.floor(width / 130))).map((tick) => (
        <g key={tick.on}>
          <line x1={x(tick.on)} x2={x(tick.on)} y1={4} y2={ground} stroke="var(--grid)" />
          <text x={Math.min(x(tick.on), width - halfTick)} y={ground + 26} textAnchor="middle">
            {tick.label}
          </text>
        </g>
      ))}
      {intervals.map((interval, at) => (
        <g key={interval.key}>
          <text x={0} y={at * rowHeight + 18}>
            {interval.label}
          </text>
          <Bar interval={interval} y={at * rowHeight + 6} x={x} left={left} right={right} />
        </g>
      ))}
      <line x1={left} x2={right} y1={ground - 8} y2={ground - 8} stroke="var(--axis)" />
      {events.map((event) => (
        <g key={event.key}>
          <circle
            cx={x(event.on)}
            cy={ground - 8}
            r={event.isMentioned ? 5 : 3.5}
            fill={event.isMentioned ? 'var(--mark-1)' : 'var(--card)'}
            stroke="var(--mark-1)"
            strokeWidth={1.4}
          />
          <text x={x(event.on)} y={ground - 18} textAnchor="middle" data-strong>
            {event.letter}
          </text>
        </g>
      ))}
    </svg>
  )
}
