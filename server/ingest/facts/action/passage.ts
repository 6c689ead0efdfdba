import type { Block, Range } from '../../../../shared/blocks.ts'
import type { People } from '../../../../shared/reading.ts'
import { sentencesOf } from '../../../../shared/sentences.ts'
import { statusOf } from './outcome/status.ts'
import { labelsIn, type Own } from './labels.ts'
import type { Label } from './label/label.ts'
import { legendIn } from './label/legend.ts'
import { ownSeriesIn } from './label/own-series.ts'
import { ownWordsIn } from './label/own-words.ts'
import { listMark } from './orders.ts'

/** A stretch of one block that a label introduces, or that stands before the first label. */
export type Passage = Range & { block: Block; index: number; label: Label | null }

/** The words of a passage. */
export const wordsOf = ({ block, start, end }: Passage): string => block.text.slice(start, end)

/** Whether a passage heads others. */
export const isHeading = ({ block }: Passage): boolean => block.kind === 'heading' || block.kind === 'label'

/** Whether a passage is a point of a list. */
export const isListed = ({ block, label, start, end }: Passage): boolean =>
  label === null && block.kind !== 'heading' && (block.kind === 'bullet' || listMark.test(block.text.slice(start, end)))

// Labels stand in front of a sentence or two; where a whole document is one line, what follows is not theirs.
const longest = 700

/** The blocks of a document cut at the labels in them; repeated passages and noise are left out. */
export function passagesOf(blocks: readonly Block[], people: People): Passage[] {
  const own = { words: ownWordsIn(blocks, people), series: ownSeriesIn(blocks), legend: legendIn(blocks) }
  return blocks.flatMap((block, index) =>
    block.kind === 'repeated' || block.kind === 'noise' ? [] : cutAtLabels(block, index, people, own),
  )
}

function cutAtLabels(block: Block, index: number, people: People, own: Own): Passage[] {
  const isItem = ({ start, ref }: Label) =>
    start === 0 && block.kind === 'heading' && ref !== null && ref === block.item
  const labels = labelsIn(block.text, people, own).filter((label) => !isStatus(block.text, label) && !isItem(label))
  const passages: Passage[] = []
  let from = 0
  for (const [at, label] of labels.entries()) {
    if (label.start < from) continue
    if (!/^[\d.) ]*$/.test(block.text.slice(from, label.start)))
      passages.push({ block, index, start: from, end: label.start, label: null })
    const limit = labels.slice(at + 1).find(({ start }) => start >= label.end)?.start ?? block.text.length
    const closed = label.closedBy === undefined ? -1 : block.text.indexOf(label.closedBy, label.end)
    const isClosed = closed >= 0 && closed < limit
    const end = isClosed ? closed : label.end + lengthOf(block.text.slice(label.end, limit), label.kind)
    passages.push({ block, index, start: label.end, end, label })
    from = isClosed ? closed + 1 : end
  }
  if (block.text.slice(from).trim() !== '')
    passages.push({ block, index, start: from, end: block.text.length, label: null })
  return passages
}

/** `Action: discharged` and `Action – complete` are a status, not an action. */
function isStatus(text: string, label: Label): boolean {
  if (label.kind !== 'action') return false
  const [first] = sentencesOf(text.slice(label.end, label.end + 120))
  return first !== undefined && statusOf(text.slice(label.end + first.start, label.end + first.end)) !== null
}

// Where notes run on without breaks, the next item's number or the next speaker begins something else.
const nextItem = /[.?!] (?=\d{1,2}(?:\.\d{1,2}){0,3}[.)]? \p{Lu}\p{L})/u
const speaks =
  /^(?:the )?(?:[\p{L}/.’'-]+ ){1,5}?(?<!\b(?:be|been|being) )(?:asked|said|explained|noted|queried|responded|replied|answered|advised|stated|thanked|welcomed|outlined|presented|reported|commented|updated)\b/iu

function lengthOf(words: string, kind: Label['kind']): number {
  const item = nextItem.exec(words)
  const text = item ? words.slice(0, item.index + 1) : words
  // Whoever speaks in the paragraph of an update reports of the action.
  if (kind === 'update' && text.length <= longest) return text.length
  const sentences = sentencesOf(text)
  const next = sentences.slice(1).find(({ start, end }) => speaks.test(text.slice(start, end)))
  const until = next ? next.start : text.length
  if (until <= longest) return until
  return (sentences.findLast(({ end }) => end <= longest / 2) ?? sentences[0])?.end ?? until
}
