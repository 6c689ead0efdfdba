import type { Draft } from './pieces.ts'
import { beginsLower, hasVerb, isDangling, isFinished, isTitle, wordsIn } from './shape.ts'

const isLeftOut = (draft: Draft) => draft.kind === 'repeated' || draft.kind === 'noise'

const joining = /^(?:and|which|or|but|that|than|nor|whose|of|who|whom) \p{Ll}/u
const paragraphNumber = /^\d{1,3}(?:\.\d{1,2})*[a-z]?[.)]? (?=\p{Ll})/u

/** A passage that begins in the middle of a sentence though the one before it is whole has lost its start. */
function hasLostStart(draft: Draft, previous: Draft | undefined): boolean {
  if (draft.kind !== 'paragraph' || draft.mark.row >= 0 || draft.mark.heading > 0 || draft.cells.length > 1)
    return false
  if (!previous || previous.cells.length > 1) return false
  if (/^(?:…|\.{3}) ?\p{Ll}/u.test(draft.text)) return wordsIn(draft.text).length >= 6
  // Under a heading a passage may begin small; with a word that only joins it cannot.
  if (isTitle(previous.text) && joining.test(draft.text)) return wordsIn(draft.text).length >= 6
  if (previous.mark.heading > 0) return false
  return (
    beginsLower(draft.text.replace(paragraphNumber, '')) &&
    wordsIn(draft.text).length >= 6 &&
    /[.?!]["'”’)]?$/.test(previous.text)
  )
}

/** Whether long passages of these notes end with a full stop as a rule, so that one without it has lost its end. */
function endsWithStops(drafts: readonly Draft[]): boolean {
  const long = drafts.filter((draft) => isLong(draft))
  return long.length >= 10 && long.filter((draft) => !/\p{Ll}$/u.test(draft.text)).length >= long.length * 0.93
}

function isLong(draft: Draft): boolean {
  const isText =
    draft.kind === 'paragraph' && draft.mark.row < 0 && draft.mark.heading === 0 && draft.cells.length === 1
  return isText && wordsIn(draft.text).length >= 15 && hasVerb(draft.text)
}

/** A sentence that ends with a comma or inside a word, with a heading or a new sentence behind it, broke off. */
function breaksOff(draft: Draft, next: Draft | undefined): boolean {
  if (!/(?:,|\p{Ll}-)$/u.test(draft.text) || wordsIn(draft.text).length < 10 || !hasVerb(draft.text)) return false
  return next === undefined || next.mark.heading > 0 || (next.kind !== 'bullet' && /^[\p{Lu}\d]/u.test(next.text))
}

/** A passage that breaks off on a word no sentence ends with, and that nothing carries on, has lost its end. */
function hasLostEnd(draft: Draft, next: Draft | undefined, stops: boolean): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'bullet') return false
  if (draft.mark.row >= 0 || draft.mark.heading > 0 || draft.cells.length > 1) return false
  if (breaksOff(draft, next)) return true
  if (stops && isLong(draft) && /\p{Ll}$/u.test(draft.text)) return true
  return (
    !isFinished(draft.text) && isDangling(draft.text) && !/[,–-]$/.test(draft.text) && wordsIn(draft.text).length >= 8
  )
}

export function markLost(drafts: Draft[]): Draft[] {
  const stops = endsWithStops(drafts.filter((draft) => !isLeftOut(draft)))
  let previous: Draft | undefined
  return drafts.map((draft, at) => {
    if (isLeftOut(draft)) return draft
    const lost = hasLostStart(draft, previous) ? 'start' : hasLostEnd(draft, drafts[at + 1], stops) ? 'end' : null
    previous = draft
    return { ...draft, lost }
  })
}
