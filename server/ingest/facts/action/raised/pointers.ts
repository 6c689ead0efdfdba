import type { Draft } from '../draft.ts'

const plain = (ref: string | null) => ref?.toLowerCase().replace(/[^\w/]/g, '') ?? ''

/**
 * Where a list holds the actions under their references, `(Action 3)` in the notes only points to it: the list keeps the words,
 * and takes the item from where the mark stands.
 */
export function led(inTables: readonly Draft[], spoken: readonly Draft[]): Draft[] {
  const listed = new Set(inTables.flatMap(({ origin, ref }) => (origin === 'raised' && ref ? [plain(ref)] : [])))
  const points = ({ isPointer, ref }: Draft) => isPointer === true && listed.has(plain(ref))
  const marks = new Map(spoken.filter(points).map((draft) => [plain(draft.ref), draft.block.item]))
  const inItem = (draft: Draft): Draft => {
    const item = draft.origin === 'raised' && draft.ref ? marks.get(plain(draft.ref)) : undefined
    return item === undefined ? draft : { ...draft, item }
  }
  return [...inTables.map(inItem), ...spoken.filter((draft) => !points(draft))]
}
