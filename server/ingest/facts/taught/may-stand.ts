import type { Block } from '../../../../shared/blocks.ts'
import type { WordMark } from '../../../../shared/choices.ts'
import { isFree } from '../action/label/free.ts'
import type { FoundWord } from './find-words.ts'

const longestIntroduction = 160

/** A heading, or a line that introduces what stands below it. */
function introduces({ kind, text }: Block): boolean {
  if (kind === 'heading' || kind === 'label') return true
  return text.length <= longestIntroduction && (text.endsWith(':') || /^(?:these|those|the following)\b/i.test(text))
}

/** Signs may stand before its first letter. */
function beginsWithCapital({ text }: Block, { start, end }: FoundWord): boolean {
  const letter = /\p{L}/u.exec(text.slice(start, end))?.[0] ?? ''
  return letter !== letter.toLowerCase()
}
/** A block with where its cells begin and end. */
type Places = Block & { starts: ReadonlySet<number>; ends: ReadonlySet<number> }

const opensBracket = (text: string, at: number) => /[([{]/.test(text[at - 1] ?? '')

/** Where a label may stand: at the beginning of a passage or cell, where a sentence has ended, or in a bracket. */
const isAtBeginning = ({ text, starts }: Places, at: number) =>
  isFree(text, at) || starts.has(at) || opensBracket(text, at)

const endsCell = ({ ends, text }: Places, at: number) =>
  at === text.length || ends.has(at) || (ends.has(at + 1) && /[:.?]/.test(text[at] ?? ''))

// `Wrapped – sent 5 May`, `Wrapped by letter`: a status ends, or says when and how.
const statusEnds = /^(?: ?(?:$|[.,;:!|–—()[\]/-])| (?:to|until|till|by|in|on|at|since|from|for|pending|and)\b)/
const dashBefore = /(?:[–—,;/]| -) ?$/

function isStatus(block: Places, { start, end }: FoundWord): boolean {
  const { text } = block
  const isParted = isAtBeginning(block, start) || dashBefore.test(text.slice(Math.max(0, start - 3), start))
  return isParted && (endsCell(block, end) || statusEnds.test(text.slice(end, end + 12)))
}

/** With a mark behind it, or as a column's heading. */
const isMarked = (block: Places, { end }: FoundWord) =>
  endsCell(block, end) || /^ ?[:=–—]|^ -/.test(block.text.slice(end, end + 2))

type Stands = (block: Places, found: FoundWord) => boolean

const asLabel: Stands = (block, found) => beginsWithCapital(block, found) && isAtBeginning(block, found.start)
const asMarkedLabel: Stands = (block, found) => asLabel(block, found) && isMarked(block, found)

const stands: Record<WordMark, Stands> = {
  action: (block, found) => introduces(block) || asLabel(block, found),
  report: asLabel,
  'earlier actions': (block, found) =>
    introduces(block) || (block.text.length <= longestIntroduction && asLabel(block, found)),
  decision: asLabel,
  owner: asMarkedLabel,
  due: asMarkedLabel,
  completed: isStatus,
  'in progress': isStatus,
  'no change': isStatus,
  deferred: isStatus,
  withdrawn: isStatus,
}

/** Tells of the words of a block whether each stands where it marks something; elsewhere it is a word like any other. */
export function standingIn(block: Block): (found: FoundWord) => boolean {
  const starts = new Set(block.cells.map(({ start }) => start))
  const places = { ...block, starts, ends: new Set(block.cells.map(({ end }) => end)) }
  return (found) => stands[found.marks](places, found)
}
