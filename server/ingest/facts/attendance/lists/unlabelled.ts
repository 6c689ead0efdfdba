import type { Block } from '../../../../../shared/blocks.ts'
import { sideOf } from '../../../../../shared/offices.ts'
import { datesIn } from '../../../../../shared/written-dates.ts'
import type { Entry } from '../../people/person-entry.ts'
import { behindStop } from '../../people/behind-stop.ts'
import { isRoleLine } from '../../people/role-words.ts'
import { isPlaceLine } from '../../people/place-line.ts'
import { marksIn } from '../marks.ts'
import { brokenOffIn, entriesAt, isBare } from './entries.ts'
import { withRole } from './role.ts'
import { nothing, type State, type Step } from './state.ts'

/** Without a label only what says an office of the area's police, or follows two such lines, is taken for somebody who was there. */
function isCertain(
  entries: readonly Entry[],
  state: State,
  { isHead, goesOn }: { isHead: boolean; goesOn: boolean },
): boolean {
  // A list on the label's own line is whole: a bare name alone on a later line is no part of it, unless "and" joins it.
  if (state.label !== null) return !(state.isFull && isBare(entries)) || goesOn
  return (
    isHead &&
    entries.every(
      (entry) =>
        (entry.office !== null || (entry.takesMinutes && state.run >= 2)) &&
        (state.body !== null || state.columns !== null || state.run >= 2 || sideOf(entry.office ?? '') !== 'unknown'),
    )
  )
}

// A key to short forms, a line with a date or a time, and what somebody did are no lists.
function isNoList(text: string): boolean {
  // How long somebody stayed stands in brackets.
  const bare = text.replace(/\([^()]{0,120}\)/g, ' ').replace(behindStop, '')
  return (
    / = |\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?[ap]\.?m\b/i.test(bare) ||
    datesIn(bare).length > 0 ||
    thoseWere.test(text) ||
    inTheChair.test(text) ||
    isReported(text.replace(behindStop, '')) ||
    isProse(text)
  )
}

// A sentence that names them all is read as one.
const thoseWere = /^those (?:\p{L}+ ){1,3}were\b/iu

// "Councillor Lee in the Chair.": who of the list it was, by his surname.
const inTheChair =
  /^(?:Councillor|Cllr|Alderman|Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|The)\.? [\p{L}’'-]+ (?:was )?in the chair\.?$/iu

/** Several sentences, whatever capitals stand in them. */
const isProse = (text: string) => text.length > 300 && [...text.matchAll(/\p{Ll}{3}\. \p{Lu}/gu)].length > 2

const isReported = (text: string) =>
  /[.!?]$/.test(text) &&
  /\b(?:was|were|has|had|have|could|sent|gave|given|welcomed|opened|noted|thanked|reported|said|asked|met)\b/.test(text)

/** A line without a label: people, a role, or something else that ends the list in time. */
export function unlabelled(block: Block, isHead: boolean, state: State): Step {
  const isPlace = state.label === null && isPlaceLine(block.text)
  const entries = isPlace || isNoList(block.text) ? [] : entriesAt(block, 0, state)
  const { label } = state
  // A line with the key to the marks of the list.
  const key = label !== null && entries.length === 0 && block.text.length <= 120 ? marksIn(block.text) : {}
  if (label !== null && key.marks) return { found: [], from: 0, state: { ...state, label: { ...label, ...key } } }
  if (entries.length === 0 && label !== null && isRoleLine(block.text)) {
    const isMore = state.isOverBullets && block.kind === 'bullet' && !state.awaitsRole
    if (isMore) return { found: [], from: 0, state }
    return state.awaitsRole
      ? { found: [], from: 0, roleOfLast: block.text, state: { ...state, awaitsRole: false } }
      : { found: [], from: 0, state: { ...state, role: block.text } }
  }
  if (entries.length === 0 || !isCertain(entries, state, { isHead, goesOn: block.text.startsWith('and ') })) {
    // "Minutes" over the date says what kind of paper it is.
    const isOfPaper = label !== null && label.minutes && datesIn(block.text).length > 0
    const isSentence = isOfPaper || (/[.!?]$/.test(block.text) && entries.length === 0)
    return {
      found: [],
      from: 0,
      state:
        isSentence || state.misses > 2
          ? nothing
          : { ...state, brokenOff: '', misses: state.misses + 1, awaitsRole: false, run: 0 },
    }
  }
  const found = state.role !== null && isBare(entries) ? withRole(entries, state.role) : entries
  return {
    found,
    from: 0,
    state:
      label?.chair || label?.minutes
        ? { ...nothing, label: state.around }
        : {
            ...state,
            misses: 0,
            run: state.run + 1,
            role: null,
            brokenOff: brokenOffIn(block.text),
            awaitsRole: isBare(found),
            isOverBullets: block.kind !== 'bullet',
          },
  }
}
