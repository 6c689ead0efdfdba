import { dayTicks } from './time-axis.ts'
import type { Guide } from '../figures/ageing.ts'
import { line, pictureWidth, words, type Mark, type Picture } from './picture.ts'
import { layDots, type Dot, type DotRow } from './stack-dots.ts'
import { wording } from '../words/drawings.ts'

const [left, right, top, radius] = [12, pictureWidth - 20, 36, 4.5]

const tones = {
  open: { fill: 'mark-1', edge: 'mark-1' },
  late: { fill: 'mark-4', edge: 'mark-4' },
  ended: { fill: 'card', edge: 'mark-1' },
} as const satisfies Record<Dot['tone'], object>

/** A dot for each action by its days open, in rows, with ages marked; null without any. */
export function dotsPicture(rows: DotRow[], guides: Guide[]): Picture | null {
  const shown = rows.filter((row) => row.dots.length > 0)
  if (shown.length === 0) return null
  const longest = Math.max(
    1,
    ...shown.flatMap((row) => row.dots.map((dot) => dot.days)),
    ...guides.map((one) => one.days),
  )
  const laid = layDots(shown, (longest * (radius * 2 + 2)) / (right - left))
  const ground = top + laid.height
  const x = (days: number) => left + ((right - left) * days) / longest
  const guideLabel = ({ days, label }: Guide, at: number): Mark => {
    const isLate = x(days) > right - 110
    return words([x(days) + (isLate ? -5 : 5), top - 8 - (at % 2) * 14], label, isLate ? 'end' : 'start')
  }
  return {
    width: pictureWidth,
    height: ground + 40,
    marks: [
      ...guides.map((guide) => line([x(guide.days), top - 4], [x(guide.days), ground], 'axis', { dash: '4 3' })),
      ...guides.map(guideLabel),
      ...laid.rows.map((row) => words([left, top + row.nameY], `${row.name} (${row.count})`, 'start', true)),
      ...laid.rows.flatMap((row) =>
        row.dots.map((dot): Mark => ({ kind: 'dot', at: [x(dot.days), top + dot.y], radius, ...tones[dot.tone] })),
      ),
      line([left, ground], [right, ground], 'axis'),
      ...dayTicks(longest, 7).map((tick) => words([x(tick), ground + 17], String(tick), 'middle')),
      words([right, ground + 34], wording.daysOpen, 'end'),
    ],
  }
}
