import type { People } from '../../../../../shared/reading.ts'
import { ownersIn } from '../../owner/owner.ts'
import { actionWord, reference } from '../reference.ts'
import { isAsked } from '../wording.ts'
import type { Label } from './label.ts'
import { ownerAndDay } from './owner-and-day.ts'

const numbered =
  /^(?:(?:(?:AGREED|Agreed|NEW|New) )?(?:ACTION|Action)(?: (?:[Pp]oint|POINT|[Rr]ef\.?|[Nn]o\.?))? )?(?<ref>(?:AP|A\.P\.) ?\d{1,3}(?:\/\d{2,4})?|A\d{1,3}|(?<=^(?:(?:AGREED|Agreed|NEW|New) )?(?:ACTION|Action)[^:]{0,10} )(?:\d{6,8}-[A-Z]{1,4}-\d{1,4}|[A-Z]{1,6}-\d{6,8}-\d{1,4}|\d{1,4}(?:\/\d{1,4})?\/\d{2,4}|[A-Z]{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?))(?: ?[:–—.)]| ?-(?= )|(?= \p{Lu}))[ :–—-]{0,3}/u
const bracketed =
  /^(?:\*\*|[([])(?:ACTIONS?|Actions?)(?: (?:point|POINT|Point|item))?(?: (?<ref>\d{1,4}(?:\/\d{2,4})?))?(?: ?:)?(?:\*\*|[)\]])(?: ?[:–—-](?= ))? (?=\S)/

// `… before he would sign. AP 20/40: RJ to …`: behind a sentence only with a mark.
const numberedBehind =
  /(?<=[.;!?)] |(?:^|[.;!?)] )[([])(?<ref>(?:AP ?|A)\d{1,3}(?:[/-]\d{1,4})?)(?: ?[:–—]| -(?= ))[ :–—-]{0,3}(?=\S)/g

/** A number with a mark behind a sentence that has ended, or in brackets with what is to be done. */
export function* numberedBehindLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(numberedBehind)) {
    const end = match.index + match[0].length
    yield { kind: 'action', start: match.index, end, ref: match.groups?.ref ?? null, owner: null }
  }
}

const forWhom =
  /^(?:(?:ACTION|Action) )?(?<ref>(?:AP|[A-Z]{1,3}) ?\d{1,3}(?:[/-]\d{1,4})?) \((?<aside>[^()]{2,60})\) ?[:–—]? ?(?=\p{Lu})/u

/** `AP 7/1 (RJ, by 1 October) List the vans`: the number, and in a bracket who is to act and by when. */
export function assignedNumber(text: string, people: People): Label[] {
  const { 0: whole = '', groups } = forWhom.exec(text) ?? {}
  const { ref = '', aside = '' } = groups ?? {}
  const { owner = aside, day } = ownerAndDay.exec(aside)?.groups ?? {}
  if (whole === '' || ownersIn(owner, people).length === 0) return []
  const end = whole.lastIndexOf(')')
  const due = day === undefined ? {} : { due: { start: end - day.length, end } }
  return [{ kind: 'action', start: 0, end: whole.length, ref, owner, ...due }]
}

// `AP9 (in place of AP7) RJ to list the vans`: which earlier one it carries on.
const carriesOn =
  /^(?:(?:ACTION|Action) )?(?<ref>(?:AP|[A-Z]{1,3}) ?\d{1,3}(?:[/-]\d{1,4})?) \((?:in place of|replaces|replacing|carries on|carried on from|continues|continuing|following|follows(?: on)?(?: from)?|from) [^()]{1,24}\) ?[:–—]? ?(?=\p{Lu})/u

// `Action 97 Ann Lee to list the vans`, `Action ABC 21/01 RJ to list them`
const unmarked = new RegExp(
  `^(?:ACTION|Action)(?: (?:[Pp]oint|POINT))? (?<ref>(?=\\S{0,8} ?\\d)${reference}) {1,3}(?=\\p{Lu})`,
  'u',
)
const reach = 400

/** A number without a mark behind it, before what somebody is to do. */
function unmarkedNumber(text: string): RegExpExecArray | null {
  const match = unmarked.exec(text)
  return match && isAsked(text.slice(match[0].length, reach)) ? match : null
}

/** `AP4:`, `A12.`, `ACTION 4/2021 –`: the number is the label. */
export function numberedLabel(text: string): Label[] {
  const match = numbered.exec(text) ?? carriesOn.exec(text) ?? unmarkedNumber(text)
  return match ? [{ kind: 'action', start: 0, end: match[0].length, ref: match.groups?.ref ?? null, owner: null }] : []
}

const inBrackets = `[[(]${actionWord} (?<ref>${reference})(?<close>[\\])])`
const eachInBrackets = new RegExp(inBrackets, 'g')

/** `[Action 21/45]`, `(Action 4) (Action 5)` on a line of its own: it means the sentence above. */
export function loneLabels(text: string): Label[] {
  const matches = text.length > 100 ? [] : [...text.matchAll(eachInBrackets)]
  const rest = matches.reduce((left, [whole]) => left.replace(whole, ''), text)
  if (/[^ .,;&]/.test(rest)) return []
  return matches.map(({ index, 0: whole, groups }) => ({
    kind: 'action',
    start: index,
    end: index + whole.length,
    ref: groups?.ref ?? null,
    owner: null,
    closedBy: groups?.close ?? ')',
  }))
}

// `AP: DCC to list the vans`: short for `action point`, unless somebody has such initials.
const short = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]? )?(?<word>APs?|A\.P\.)(?: ?[:–—]| -(?= ))[ :–—-]{0,3}(?=\S|$)/

/** `AP:` at the beginning of a text. */
export function shortLabel(text: string, people: People): Label[] {
  const match = short.exec(text)
  if (!match || people.who('AP') !== null) return []
  return [{ kind: 'action', start: match[0].indexOf('A'), end: match[0].length, ref: null, owner: null }]
}

// `(AP1) DCC to list the vans`
const pointInBrackets =
  /^[([](?<ref>(?:AP|A\.P\.) ?\d{1,3}(?:[/-]\d{1,4})?)[)\]] ?[:–-]? ?(?=\p{Lu}[^.;:]{2,80}? (?:to|will) [a-z])/u
// `[PSP 17/31] Head of Estates to …`
const ownInBrackets =
  /^[([](?<ref>[A-Z]{2,5}[ /-]?\d{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?)[)\]] (?=\p{Lu}[^.;:]{2,80}? (?:to|will) [a-z])/u

/** `[ACTION 4] DCC to …`, `**Action** DCC to …`, `[PSP 17/31] DCC to …`. */
export function bracketedLabel(text: string): Label[] {
  const match = bracketed.exec(text) ?? pointInBrackets.exec(text) ?? ownInBrackets.exec(text)
  return match ? [{ kind: 'action', start: 0, end: match[0].length, ref: match.groups?.ref ?? null, owner: null }] : []
}
