import type { Draft } from './pieces.ts'
import { beginsLower, isDangling, isFinished, wordsIn } from './shape.ts'

const isLeftOut = (draft: Draft) => draft.kind === 'repeated' || draft.kind === 'noise'

/** A passage that begins in the middle of a sentence though the one before it is whole has lost its start. */
function hasLostStart(draft: Draft, previous: Draft | undefined): boolean {
  if (draft.kind !== 'paragraph' || draft.mark.row >= 0 || draft.mark.heading > 0 || draft.cells.length > 1) return false
  if (!previous || previous.mark.heading > 0 || previous.cells.length > 1) return false
  return beginsLower(draft.text) && wordsIn(draft.text).length >= 6 && /[.?!]["'”’)]?$/.test(previous.text)
}

/** A passage that breaks off on a word no sentence ends with, and that nothing carries on, has lost its end. */
function hasLostEnd(draft: Draft): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'bullet') return false
  if (draft.mark.row >= 0 || draft.mark.heading > 0 || draft.cells.length > 1) return false
  return !isFinished(draft.text) && isDangling(draft.text) && !/[,–-]$/.test(draft.text) && wordsIn(draft.text).length >= 8
}

export function markLost(drafts: Draft[]): Draft[] {
  let previous: Draft | undefined
  return drafts.map((draft) => {
    if (isLeftOut(draft)) return draft
    const lost = hasLostStart(draft, previous) ? 'start' : hasLostEnd(draft) ? 'end' : null
    previous = draft
    return { ...draft, lost }
  })
}
