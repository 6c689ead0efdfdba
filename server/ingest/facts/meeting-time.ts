import type { Block } from '../../../shared/blocks.ts'
import { datesIn } from '../../../shared/written-dates.ts'

const time =
  /(?<![\d.:])(?:(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?![\d.:]\d) ?(?<half>[ap]\.?m)?|(?<only>1[0-2]|[1-9]) ?(?<onlyHalf>[ap]\.?m)\b|(?<four>(?:[01]\d|2[0-3])[0-5]\d) ?(?:hrs|hours|h)\b|(?<noon>12 )?(?:noon|midday)\b)/i

/** The first time of day in a text as `HH:MM`, with where it stands; null where there is none. */
export function timeIn(text: string): { at: string; start: number; end: number } | null {
  const match = time.exec(text)
  if (!match) return null
  const { hour, minute, half, only, onlyHalf, four } = match.groups ?? {}
  const where = { start: match.index, end: match.index + match[0].length }
  if (four !== undefined) return { at: `${four.slice(0, 2)}:${four.slice(2)}`, ...where }
  if (hour === undefined && only === undefined) return { at: '12:00', ...where }
  return { at: `${String(inDay(Number(hour ?? only), half ?? onlyHalf)).padStart(2, '0')}:${minute ?? '00'}`, ...where }
}

function inDay(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12) return hour
  return /^p/i.test(half) ? (hour % 12) + 12 : hour % 12
}

const label = /^(?:time|start(?:s|ed)?(?: time)?|commenced|from)\b/i

/** When the meeting began: from a label, or from the line that gives its date. */
export function startsAtIn(head: readonly Block[]): string | null {
  for (const [at, block] of head.entries()) {
    const isLabelled =
      label.test(block.text) || (label.test(head[at - 1]?.text ?? '') && (head[at - 1]?.text.length ?? 99) < 20)
    const [date] = datesIn(block.text)
    if (!isLabelled && !(date && block.text.length <= 250)) continue
    const rest = date
      ? block.text.slice(0, date.start) + ' '.repeat(date.end - date.start) + block.text.slice(date.end)
      : block.text
    const found = timeIn(rest)
    if (found) return found.at
  }
  return null
}
