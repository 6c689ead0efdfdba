import { UnwrappedText } from './unwrapped-text.ts'
import type { Setting } from './measure.ts'
import type { Line, Passage } from './shapes.ts'

const bulletGlyph = /^(?:[•●▪■◦·‣⁃∙◆➢➤✓✔❖\uf000-\uf0ff]|[–—*-](?= )|o(?= ))\s*/u
const marker = /^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})[.)]|\d{1,3}(?:\.\d{1,2})+\.?)(?: |$)/i
const label = /^\p{Lu}\p{L}{1,20}(?: \p{L}{1,20})?:(?: |$)/u
const finished = /[.?!:;]["'”’)\]]{0,2}$/

/** About how wide a space is, in heights of the letters, with what widths are off by. */
const spaceBefore = 0.4

const textOf = (line: Line) => line.segments.map(({ text }) => text).join(' ')

/** Whether the first word of the next line would not have fitted: then the line was wrapped, not ended. */
function isFull(line: Line, next: Line): boolean {
  const word = next.segments[0]?.firstWordWidth ?? 0
  return line.right + word + line.size * spaceBefore > line.limit
}

/** A sentence that is not done goes on in small letters, where its line is long enough to have been wrapped. */
function runsOn(line: Line, next: Line): boolean {
  return (
    !finished.test(textOf(line)) &&
    /^\p{Ll}[\p{Ll}’']*(?:[ ,.;:]|$)/u.test(textOf(next)) &&
    line.right - line.x > (line.limit - line.x) * 0.7
  )
}

/** Whether a line goes on with the passage of the lines before it. */
function goesOn(passage: readonly Line[], next: Line, setting: Setting): boolean {
  const last = passage.at(-1)
  const first = passage[0]
  if (!last || !first || Math.abs(next.size - last.size) > last.size * 0.08) return false
  const text = textOf(next)
  if (bulletGlyph.test(text)) return false
  const isNextPage = next.page !== last.page || next.y < last.y
  if (!isNextPage && next.y - last.y > setting.pitch(last.size) * 1.18 + 0.25) return false
  if (!isFull(last, next) && !runsOn(last, next)) return false
  const isDone = finished.test(textOf(last))
  if (isNextPage && (isDone ? !/^\p{Ll}/u.test(text) : last.isBold !== next.isBold)) return false
  if (last.isBold && !next.isBold && passage.every((line) => line.isBold)) return false
  const isNew = marker.test(text) || (label.test(text) && !setting.isSpaced)
  if (isNew && (isDone || next.x < last.x - last.size)) return false
  // The first line of a passage may be set in, the others then not.
  return !(isDone && next.x > last.x + last.size * 0.8 && passage.length > 1)
}

function passageOf(lines: readonly Line[], setting: Setting): Passage {
  const [first] = lines
  const text = new UnwrappedText()
  for (const line of lines)
    for (const [index, segment] of line.segments.entries()) text.add(segment, index === 0 ? line.page : null)
  const whole = text.finish()
  const size = first?.size ?? 0
  const bullet = bulletGlyph.exec(whole.text)?.[0].length ?? 0
  const last = lines.at(-1)
  const at = {
    page: first?.page ?? 1,
    pageBreaks: whole.pageBreaks,
    firstWordWidth: (first?.segments[0]?.firstWordWidth ?? 0) + size * spaceBefore,
    room: last ? last.limit - last.right : 0,
  }
  if (bullet > 0 && whole.text.length > bullet) {
    const moved = (place: number) => Math.max(0, place - bullet)
    return {
      ...at,
      kind: 'list item',
      level: Math.max(1, Math.round(first?.x ?? 0)),
      text: whole.text.slice(bullet),
      bold: whole.bold
        .map(([start, end]): [number, number] => [moved(start), moved(end)])
        .filter(([start, end]) => end > start),
      pageBreaks: whole.pageBreaks.map(moved),
    }
  }
  const isHeading = size > setting.bodySize * 1.12 && whole.text.length <= 200
  return {
    ...at,
    kind: isHeading ? 'heading' : 'paragraph',
    level: isHeading ? size : 0,
    text: whole.text,
    bold: whole.bold,
  }
}

/**
 * Lines that stand one below the other, as passages: wrapped lines are joined. Levels are still sizes (headings) and
 * distances from the left (bullets); `withLevels` makes levels of them.
 */
export function passagesOf(lines: readonly Line[], setting: Setting): Passage[] {
  const groups: Line[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    if (last && goesOn(last, line, setting)) last.push(line)
    else groups.push([line])
  }
  return groups.map((group) => passageOf(group, setting))
}
