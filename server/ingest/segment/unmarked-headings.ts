import type { Draft } from './pieces.ts'
import { hasVerb, isFinished, isMarker, wordsIn } from './shape.ts'
import { beginsNamedTask, isTask } from './tasks.ts'

// What stands over the people of a meeting heads none of its items.
export const overPeople =
  /^(?:those )?(?:present|in attendance|attendees|attendance|also (?:present|in attendance)|apologies(?: for absence)?|absent|chair(?:man)?|(?:note|minute)[ -]?taker|(?:date|time|venue)s?(?: and (?:time|venue))?)(?: ?[:.])?$/i

// "Ann Lee (AL)", "Ann Lee (AL) – Head of Policy": the last of a list of people, above what is said of them.
const nameWithLetters = /^(?:\p{Lu}[\p{L}’'.-]* ){2,4}\(\p{Lu}{2,4}\)(?: ?[–—,-] .{3,80})?$/u

// "RESOLVED that the CC review the policy."
const resolution = /^(?:it was )?(?:resolved|agreed|decided|recommended|noted|ordered) (?:that|to)\b/i

/** A short line with a capital, no verb and a sentence after it. */
export function isWeakHeading(draft: Draft, next: Draft | undefined): boolean {
  const count = wordsIn(draft.text).length
  if (!/^\p{Lu}/u.test(draft.text) || count < 2 || count > 16 || /[?!;,:]$/.test(draft.text)) return false
  if (hasVerb(draft.text) || isMarker(draft.text) || nameWithLetters.test(draft.text) || !next) return false
  // A sentence whose verb is none of those known still ends as one.
  if (isTask.test(draft.text) || beginsNamedTask.test(draft.text)) return false
  if (resolution.test(draft.text) || (count > 6 && draft.text.endsWith('.'))) return false
  return (next.kind === 'paragraph' || next.kind === 'bullet') && wordsIn(next.text).length >= 8 && hasVerb(next.text)
}

// "The Commissioner requests that the report cover the following issues:"
const isLeadIn = (text: string) =>
  /^(?:The|It|He|She|They|We|Members) [^:]{0,80}\b(?:that|following|to)\b[^:]{0,40}:$/.test(text)

// "2. There were none.": a numbered paragraph, however short.
const numberedSentence = /^\d{1,3}[.)]? \p{Lu}\p{L}+ [^.]*\p{Ll}\.$/u

// "Matters arising from 12 March 2019"
const ofMeeting =
  /^(?:Matters arising|Actions|Action log|Minutes|Notes|Record|Follow[- ]up|Progress|Updates?)\b[^.?!;,:\d]{0,50} (?:from|of|on|since|at) [^.?!;:]{0,20}\d{1,2}(?:[^.?!;:]|\.(?=\d)){1,16}\d$/

// "Right Care, Right Person": a comma may part words with capitals.
const inCapitals = /^(?:\p{Lu}[\p{L}’'-]*|and|of|for|the|&)(?:,? (?:\p{Lu}[\p{L}’'-]*|and|of|for|the|&)){1,6}$/u

const emptyItem =
  /^(?:there (?:were|was) )?(?:none|nil|nothing to report|no (?:other )?(?:items?|matters|updates?|questions|business))(?: (?:raised|to report|this (?:time|month)))?\.?$/i

/** Behind an empty line, over the word that nothing was raised: "No items." */
const isOverNothing = (draft: Draft, next: Draft) =>
  draft.isApart && emptyItem.test(next.text) && !overPeople.test(draft.text)

/** In notes whose headings have no mark at all: a few words on a line over what was said. */
export function isPlainHeading(draft: Draft, next: Draft | undefined): boolean {
  if (draft.kind !== 'paragraph' || draft.mark.row >= 0 || draft.cells.length > 1 || !next) return false
  const text = draft.text.replace(/:$/, '')
  const count = wordsIn(text).length
  if (
    isLeadIn(draft.text) ||
    count < 1 ||
    count > 10 ||
    text.length < 4 ||
    !(/^\p{Lu}[^.?!;,:\d]*$/u.test(text) || ofMeeting.test(text) || inCapitals.test(text)) ||
    (hasVerb(text) && !/^(?:what|how|why|where|who|when)\b/i.test(text)) ||
    isMarker(draft.text) ||
    nameWithLetters.test(draft.text)
  )
    return false
  return (
    (next.kind === 'paragraph' || next.kind === 'bullet') &&
    (isOverNothing(draft, next) ||
      ((wordsIn(next.text).length >= 8 || numberedSentence.test(next.text)) && isFinished(next.text)))
  )
}

/** In notes that write headings small: a few words between empty lines, with what was said under them. */
export function isSmallHeading(draft: Draft, next: Draft | undefined): boolean {
  if (draft.kind !== 'paragraph' || draft.mark.row >= 0 || draft.cells.length > 1) return false
  if (!draft.isApart || !next?.isApart || wordsIn(draft.text).length > 6 || draft.text.length > 50) return false
  if (!/^[\p{Ll}\d][^.?!;,:]*$/u.test(draft.text) || hasVerb(draft.text) || isMarker(draft.text)) return false
  return next.kind === 'paragraph' && wordsIn(next.text).length >= 6
}
