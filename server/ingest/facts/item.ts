import type { Block, Range } from '../../../shared/blocks.ts'
import { cut } from '../../../shared/cut.ts'
import type { ItemFact } from '../../../shared/facts.ts'
import type { FactReader } from '../../../shared/reading.ts'
import { opens } from './action/zone/headings.ts'
import { attendanceLabel } from './attendance/label.ts'
import { headLength, isContent } from './meeting/head.ts'
import { isItemNumber } from './item/is-item-number.ts'
import { itemRows, type ItemRow } from './item/rows.ts'

// Reads agenda items from the headings of a document. Not the names of its lists of people, nor lines that only look like headings.

const numbered =
  /^(?:(?:agenda|(?:agenda )?(?:item|subject|topic|theme)) (?:no\.? ?)?)?(?<number>(?:[A-Z]{2,6}[/ -]\d{1,4}[/-]\d{1,4}|(?:minute )?\d{1,4}\/\d{1,4})[.:]?(?: [-–])?(?= \p{Lu})|\d{1,4}(?:[a-z](?![a-z])|(?:\.\d{1,2}){0,3})[.):]?(?: [-–|](?= ))?|ref(?:erence)?(?:\.?:? ?|\/)\d{1,3}\/\d{1,2}\/\d{1,2}\/\d{2,4}[:.]?|[A-H]\d{1,2}[.:)]?(?= )|\(?(?:[A-T]|[IVX]{1,5})(?:[.):]| ?[-–](?= ))) ?/iu
const nothing =
  /^(?:(?:there (?:were|was) )?(?:no(?:ne|thing)?)\b.{0,60}|n\/?a|nil|not applicable|none (?:raised|declared|received|noted).{0,30})[.]?$/i
const endsEmpty = /\s(?:no items|none|nil|n\/a)\.?$/i

const isItem = ({ kind, level, text }: Block) =>
  kind === 'heading' && (level < 7 || (!text.includes(':') && opens(text, true) === 'brought forward'))

/** Whether a heading has nothing under it but the words that say so. */
function isEmpty(blocks: readonly Block[], at: number): boolean {
  const own = blocks[at]?.text ?? ''
  const next = blocks.findIndex((block, index) => index > at && isContent(block))
  const content = next < 0 || isItem(blocks[next] as Block) ? null : (blocks[next] as Block)
  if (content === null) return endsEmpty.test(own)
  const after = blocks.find((block, index) => index > next && isContent(block))
  return nothing.test(content.text) && (after === undefined || isItem(after) || after.item !== content.item)
}

/** The title of a heading: without its number, and without the heading of a right-hand column. */
function titleRange(block: Block, numberEnd: number): { start: number; end: number } {
  // A letter in a column of its own is no part of the title: "B.    HOLDING TO ACCOUNT".
  const isLetter = ({ start, end }: Range) => /^[A-H][.)]?$/.test(block.text.slice(start, end))
  const inside = block.cells.filter((cell) => cell.end > numberEnd && !(block.cells.length > 1 && isLetter(cell)))
  const [first] = inside
  const isColumned = inside.length > 1 && first !== undefined
  const end = isColumned ? first.end : block.text.length
  const closing = /[\s:.–-]{1,5}$/.exec(block.text.slice(Math.max(numberEnd, end - 5), end))?.[0].length ?? 0
  return { start: Math.max(numberEnd, first?.start ?? numberEnd), end: end - closing }
}

function itemOf(blocks: readonly Block[], at: number): ItemFact[] {
  const block = blocks[at] as Block
  const whole = isItemNumber(block.item) ? block.item : null
  const match = whole === null ? null : numbered.exec(block.text)
  const numberEnd = match?.[0].length ?? 0
  const range = titleRange(block, numberEnd)
  const { text: title, line, spans } = cut(block, range.start, range.end)
  if (title === '' || (whole === null && attendanceLabel(block.text))) return []
  const number = match ? whole : null
  const writtenNumber = match ? block.text.slice(0, numberEnd).trim() : null
  return [{ number, writtenNumber, title, parent: parentOf(block, number), line, spans, empty: isEmpty(blocks, at) }]
}

function itemOfRow(block: Block, { number, title: range }: ItemRow): ItemFact {
  const { text: title, line, spans } = cut(block, range.start, range.end)
  return {
    number,
    writtenNumber: number,
    title,
    parent: parentOf({ ...block, item: null, under: [] }, number),
    line,
    spans,
    empty: false,
  }
}

function parentOf(block: Block, number: string | null): string | null {
  const whole = /^(?<whole>\d+)[a-z]$/.exec(number ?? '')?.groups?.whole
  if (whole !== undefined) return whole
  if (number?.includes('.')) return number.split('.').slice(0, -1).join('.')
  if (number === null && block.item !== null) return block.item
  return block.under.at(-1) ?? null
}

export const itemReader: FactReader<'items'> = {
  kind: 'items',
  name: 'item@1',
  read(blocks) {
    const head = headLength(blocks)
    const rows = itemRows(blocks)
    return blocks.flatMap((block, at) => {
      const row = rows.get(at)
      if (row) return [itemOfRow(block, row)]
      return at >= head && isItem(block) ? itemOf(blocks, at) : []
    })
  },
}
