import type { Draft } from '../draft.ts'

const plain = (ref: string | null) => ref?.toLowerCase().replace(/[^\w/]/g, '') ?? ''

// Behind the sentence: `(Log 41)`, `[see AP4]`, `See Action 615a.`
const behind =
  /[.!?)] ?(?:[([](?:[Ss]ee )?(?:\p{L}{2,12} ){0,2}(?<inside>[A-Z]{0,5}[/-]?\d[\w/.-]{0,12})[)\]]|[Ss]ee (?:also )?(?:[Aa]ction|ACTION|AP|[Ll]og|[Ii]tem)(?: (?:[Pp]oint|[Nn]o\.?))? ?(?<named>[A-Z]{0,5}[/-]?\d[\w/-]{0,12}))/u

const reach = 40
const ofParagraph = /^\d{1,3}(?:\.\d{1,3}){0,3}$/

/** The reference that a raised action's words, or the bracket behind them, point to; '' where they point to none. */
function pointedAt({ isPointer, ref, origin, block, body }: Draft): string {
  if (isPointer === true) return plain(ref)
  if (origin !== 'raised' || (ref !== null && !ofParagraph.test(ref))) return ''
  const from = Math.max(body.start, body.end - reach)
  const { inside, named } = behind.exec(block.text.slice(from, body.end + reach))?.groups ?? {}
  return plain(inside ?? named ?? null)
}

/**
 * Where a list, or a passage of their own, holds the actions under their references, `(Action 3)` in the notes only points there:
 * the list keeps the words, and takes the item from where the mark stands.
 */
export function led(inColumns: readonly Draft[], spoken: readonly Draft[]): Draft[] {
  const isOwn = ({ origin, ref, isPointer }: Draft) => origin === 'raised' && ref !== null && isPointer !== true
  // Of a log nothing may tell yet which of its rows are new.
  const isOpen = ({ ref, updates, status }: Draft) => ref !== null && updates.length === 0 && status === null
  const listed = new Set(inColumns.filter((one) => isOwn(one) || isOpen(one)).map(({ ref }) => plain(ref)))
  const told = new Set(spoken.filter(isOwn).map(({ ref }) => plain(ref)))
  // `AP5 | Print the report | RJ | June`: a row of a list without headings.
  const isRow = (draft: Draft) => isOwn(draft) && draft.block.cells.length > 2
  const rows = new Set(spoken.filter(isRow).map(({ ref }) => plain(ref)))
  const points = (draft: Draft) => {
    const ref = pointedAt(draft)
    return ref !== '' && (listed.has(ref) || rows.has(ref) || (draft.isPointer !== true && told.has(ref)))
  }
  const marks = new Map(spoken.filter(points).map((draft) => [pointedAt(draft), draft.block.item]))
  const inItem = (draft: Draft): Draft => {
    const item = draft.origin === 'raised' && draft.ref ? marks.get(plain(draft.ref)) : undefined
    return item === undefined ? draft : { ...draft, item }
  }
  const kept = spoken.filter((draft) => !points(draft))
  return [...inColumns.map(inItem), ...kept.map((draft) => (isRow(draft) ? inItem(draft) : draft))]
}
