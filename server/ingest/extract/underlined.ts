const underline = /^ {0,3}(?<sign>[=-])\k<sign>{2,}[ \t]*$/
const longest = 120
// Typed by hand, the line under a title is about as long as it.
const slack = 4
// Two columns, a sentence or a row, over a rule.
const noTitle = /\S(?:\t| {3,})\S|[.;:,]\s*$|\|/

/**
 * A title with a line of signs under it, and an empty line or nothing above: its level (1 for `===`, 2 for `---`), and how wide
 * the line of signs is; null for any other line.
 */
export function underlinedTitle(lines: readonly string[], index: number): { level: number; width: number } | null {
  const [line = '', next = ''] = [lines[index], lines[index + 1]]
  const sign = line.trim() !== '' && line.length < longest ? underline.exec(next)?.groups?.sign : undefined
  const isApart = index === 0 || lines[index - 1]?.trim() === ''
  const isAsLong = Math.abs(next.trim().length - line.trim().length) <= slack
  if (sign === undefined || !isApart || !isAsLong || noTitle.test(line)) return null
  return { level: sign === '=' ? 1 : 2, width: next.length }
}
