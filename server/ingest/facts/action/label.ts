import type { Range } from '../../../../shared/blocks.ts'
import type { People } from '../../../../shared/reading.ts'
import { ownersIn } from '../owner/owner.ts'
import { mentionsIn, personsAt } from '../owner/person-words.ts'
import { reference } from './reference.ts'
import { isAsked, isTold, isRequested } from './wording.ts'

/** A label in a block's text: it stands at `start`, what it introduces begins at `end`. */
export type Label = {
  kind: 'action' | 'update'
  start: number
  end: number
  ref: string | null
  owner: string | null
  /** It stands behind the words that it makes an action of, and introduces nothing. */
  isBehind?: boolean
  /** Where it says by when. */
  due?: Range
  /** It stands with its words in brackets, which end before this mark. */
  closedBy?: string
}

// `Action:`, `ACTION 17/2022 –`, `Action for DCC:`, `Agreed action (RJ) –`; a dash counts only with a space at its side.
const word =
  "(?:W[Ee](?:[’']ll| will) do(?: this| that)?(?= ?:)|Next [Ss]teps?(?= ?:)|TASKS?(?= ?:)|Tasks?(?= ?:)|TO[- ]DO(?= ?:)|To[- ]do(?= ?:)|FOLLOW[- ]UP(?= ?[:–—])|(?:Agreed )?[Ff]ollow[- ][Uu]p(?= ?:)|ACTION\\(S\\)|Action\\(s\\)|ACTIONS?|Actions?|ACTIION)"
// In Wales a label may stand in the other language, or in both.
const welsh =
  '(?:(?:Cam(?:au)?|CAM(?:AU)?|Pwynt(?:iau)?|PWYNT(?:IAU)?) (?:[Gg]weithredu|GWEITHREDU)|Gweithred(?:u|oedd|iadau)?|GWEITHRED(?:U|OEDD|IADAU)?)'
const action = new RegExp(
  '(?:(?:Agreed|AGREED|New|NEW|Further|FURTHER|Key|KEY|Additional|Follow[- ][Uu]p|FOLLOW[- ]UP) )?' +
    `(?:(?:${welsh} ?/ ?)?(?:follow[- ]up )?(?:${word}|(?<=(?:Follow[- ][Uu]p|New|Agreed|Further|Key|Additional) )actions?)(?: ?/ ?${welsh})?|${welsh})` +
    '(?: (?:point|item|POINT|ITEM|Point|Item|points|items|required|agreed|arising|raised|REQUIRED|AGREED|ARISING|Required|Agreed|Arising|[Rr]ef|[Nn]o\\.?|NO\\.?|[Nn]umber)){0,2}' +
    `(?: ?#?(?<ref>${reference}))?` +
    '(?: (?:for|by|on|FOR|BY|owner) (?<for>[^:–—()]{2,40}?))?' +
    '(?: ?[([](?<aside>[^()[\\]:]{1,40})[)\\]])?' +
    '(?: ?[:–—]|;(?= )| ?(?:=?>{1,2}|[→➔»])| ?-(?= )| -(?=\\S)|(?<=\\d[a-z]?)[.)](?= ))[ :–—-]{0,3}',
  'g',
)
const numbered =
  /^(?:(?:ACTION|Action)(?: (?:[Pp]oint|POINT|[Rr]ef\.?|[Nn]o\.?))? )?(?<ref>(?:AP|A\.P\.) ?\d{1,3}(?:\/\d{2,4})?|A\d{1,3}|(?<=^(?:ACTION|Action)[^:]{0,10} )(?:\d{6,8}-[A-Z]{1,4}-\d{1,4}|[A-Z]{1,6}-\d{6,8}-\d{1,4}|\d{1,4}\/\d{2,4}|[A-Z]{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?))(?: ?[:–—.)]| ?-(?= )|(?= \p{Lu}))[ :–—-]{0,3}/u
const bracketed =
  /^(?:\*\*|[([])(?:ACTIONS?|Actions?)(?: (?:point|POINT|Point|item))?(?: (?<ref>\d{1,4}(?:\/\d{2,4})?))?(?: ?:)?(?:\*\*|[)\]])(?: ?[:–—-](?= ))? (?=\S)/
const bare = /(?:ACTION|Action)(?<by> (?:by|for|on))? (?=\p{Lu}|all )/gu
// `Update:`, `Update 18.01.22 –`, `Progress (May):`; `Outcome 16 –` is a crime outcome.
const update =
  /(?:(?:Progress |Latest |Current |Further |Verbal )?(?:Update|UPDATE|update)s?|Progress|PROGRESS|Status|STATUS|Current position|Latest position|Position(?= ?:)|POSITION(?= ?:)|Where (?:it|this|things) (?:stands?|is)(?= ?:)|What happened(?= ?:)|Result(?= ?:)|Outcome|OUTCOME|Response|RESPONSE)(?! \d\d?\b(?![./-]))(?: ?\(?(?:(?:as )?at |from |by |of |for )?(?:\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d\d-\d\d|[\w./ ]{0,24})\)?)??(?: ?[:–—]| -(?= ))[ :–—-]{0,3}/g

const paragraphNumber = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]? $/

/** Whether a label may stand at a place: at the beginning, behind a paragraph's number, or where a sentence has ended. */
function isFree(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd()
  if (at === 0 || before === '' || /[.?!:;)\]”"’…•|>*]$/.test(before)) return true
  const isMarkOnly = at < 8 && !/[\p{L}\p{N}]/u.test(text.slice(0, at))
  return isMarkOnly || (at < 16 && paragraphNumber.test(text.slice(0, at)))
}

/** All labels of a text in order; those inside a sentence are words like any other. */
export function labelsIn(text: string, people: People): Label[] {
  const labels = [
    ...actionLabels(text),
    ...numberedLabel(text),
    ...numberedBehindLabels(text),
    ...shortLabel(text, people),
    ...bracketedLabel(text),
    ...plainLabel(text),
    ...arrowLabel(text),
    ...bareLabels(text, people),
    ...assignedLabels(text, people),
    ...labelsBehind(text, people),
    ...updateLabels(text),
  ]
  return labels
    .map((label) => inBrackets(text, label))
    .filter(({ start }) => isFree(text, start))
    .toSorted((a, b) => a.start - b.start)
}

const opened: Record<string, string> = { '[': ']', '(': ')', '{': '}' }

/** `[ACTION: DCC to list the vans]`: the bracket opens with the label and closes behind its words. */
function inBrackets(text: string, label: Label): Label {
  const closedBy = opened[text[label.start - 1] ?? '']
  if (closedBy === undefined || label.kind !== 'action' || !text.includes(closedBy, label.end)) return label
  return { ...label, start: label.start - 1, closedBy }
}

function* actionLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(action)) {
    const { ref, for: owner, aside } = match.groups as { ref?: string; for?: string; aside?: string }
    const isReference = aside !== undefined && isOwnReference.test(aside)
    // `Action 9 (RJ to price it): …`: the bracket is the action itself.
    if (aside !== undefined && isAsked(aside)) {
      const end = match.index + match[0].lastIndexOf(aside) - 1
      yield { kind: 'action', start: match.index, end, ref: ref ?? null, owner: owner ?? null }
      continue
    }
    const parts = aside === undefined || isReference ? undefined : ownerAndDay.exec(aside)?.groups
    const day = parts?.day
    const from =
      aside === undefined || day === undefined
        ? 0
        : match.index + match[0].lastIndexOf(aside) + aside.length - day.length
    yield {
      kind: 'action',
      start: match.index,
      end: match.index + match[0].length,
      ref: ref ?? (isReference ? (aside ?? null) : null),
      owner: owner ?? parts?.owner ?? (isReference ? null : (aside ?? null)),
      ...(day === undefined ? {} : { due: { start: from, end: from + day.length } }),
    }
  }
}

const isOwnReference = new RegExp(`^(?:ref\\.? )?${reference}$`, 'i')
// `[RJ, by 4 May]`, `(RJ – next meeting)`: who, and by when.
const ownerAndDay =
  /^(?<owner>[^,;:–—]{2,40}?)(?:[,;:] ?| ?[–—] ?| - | (?=by ))(?<day>(?:by |before |due |for |in )?\S.{2,40})$/i

// `… before he would sign. AP 20/40: RJ to …`: behind a sentence only with a mark.
const numberedBehind = /(?<=[.;!?)] )(?<ref>AP ?\d{1,3}(?:[/-]\d{1,4})?)(?: ?[:–—]| -(?= ))[ :–—-]{0,3}(?=\S)/g

function* numberedBehindLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(numberedBehind)) {
    const end = match.index + match[0].length
    yield { kind: 'action', start: match.index, end, ref: match.groups?.ref ?? null, owner: null }
  }
}

function numberedLabel(text: string): Label[] {
  const match = numbered.exec(text)
  return match ? [{ kind: 'action', start: 0, end: match[0].length, ref: match.groups?.ref ?? null, owner: null }] : []
}

// `AP: DCC to list the vans`: short for `action point`, unless somebody has such initials.
const short = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]? )?(?<word>APs?|A\.P\.)(?: ?[:–—]| -(?= ))[ :–—-]{0,3}(?=\S|$)/

function shortLabel(text: string, people: People): Label[] {
  const match = short.exec(text)
  if (!match || people.who('AP') !== null) return []
  return [{ kind: 'action', start: match[0].indexOf('A'), end: match[0].length, ref: null, owner: null }]
}

// Where an office marks an action with arrows, its number may stand before them.
const arrows = /^(?:\d{1,3}(?:\.\d{1,3}){0,2}[.)]? )?(?:>{2,3}|=>|[→➔►▶]) ?(?=\p{Lu})/u

function arrowLabel(text: string): Label[] {
  const end = arrows.exec(text)?.[0].length ?? 0
  const isAssigned = /^[^:.]{2,40}: /.test(text.slice(end))
  return end > 0 && (isAssigned || !isTold(text.slice(end))) && !text.endsWith('?')
    ? [{ kind: 'action', start: 0, end, ref: null, owner: null }]
    : []
}

// What pages for the public write in the place of `ACTION`: `What happens next? The chief will …`.
const plain =
  /^(?:What (?:happens|comes) next|Next steps?|What(?: (?:we|I|they))?(?:['’]ll| will| are going to| am going to) do(?: (?:next|now|about it))?|What (?:we|I)['’](?:re|m) going to do)(?: ?[:–—?]| -)[ :–—-]{1,3}(?=\p{Lu})/u

function plainLabel(text: string): Label[] {
  const match = plain.exec(text)
  if (!match || !isRequested(text.slice(match[0].length))) return []
  return [{ kind: 'action', start: 0, end: match[0].length, ref: null, owner: null }]
}

function bracketedLabel(text: string): Label[] {
  const match = bracketed.exec(text)
  return match ? [{ kind: 'action', start: 0, end: match[0].length, ref: match.groups?.ref ?? null, owner: null }] : []
}

// What may stand behind the last sentence of a text; only its end is looked at.
const tail = 70
const wordBehind = /(?<=[.;!?)…] )[([]?(?<word>ACTION|Action|AP)[)\]]?[ .]{0,9}$/
const ownerBehind =
  /(?<=[.;!?)…] )(?<open>[([])?(?:(?:[Aa]ction|ACTION)(?:ed)?(?: (?:by|for|on|owner|lead|BY|FOR))?|Lead(?: officer)?|LEAD|Owner|OWNER|Responsible(?: officer| person)?|By whom)(?: ?[:–—-] ?| )(?<owner>[^.:;()[\]]{2,60})[)\]]?[ .]{0,9}$/
const toAction = /(?<=[.;!?)…] )[([](?<owner>[^()[\]]{2,40}) to (?:action|lead|take forward)[)\]][ .]*$/

/** `… Action`, `… [Action RJ]`, `… (RJ to action)`, `… Lead: RJ` behind a sentence that has ended. */
function* labelsBehind(text: string, people: People): Generator<Label> {
  const from = Math.max(0, text.length - tail)
  const end = text.slice(from)
  const alone = wordBehind.exec(end)
  if (alone && (alone.groups?.word !== 'AP' || people.who('AP') === null))
    yield { kind: 'action', start: from + alone.index, end: text.length, ref: null, owner: null, isBehind: true }
  const owned = ownerBehind.exec(end) ?? toAction.exec(end)
  const written = owned?.groups?.owner
  if (!owned || !written) return
  const owner = ownersIn(written, people).length > 0 ? written : ownerAndDay.exec(written)?.groups?.owner
  if (owner === undefined || ownersIn(owner, people).length === 0) return
  const at = from + owned.index + owned[0].lastIndexOf(written)
  const day = owner === written ? {} : { due: { start: at + owner.length, end: at + written.length } }
  yield { kind: 'action', start: from + owned.index, end: text.length, ref: null, owner, isBehind: true, ...day }
}

const assignedMark = /^ ?(?:[:–—]|-(?= ))[ :–—-]{0,3}(?=\S)/

/** `ACTION DCC: list the vans`: who is to act stands between the word and its mark. */
function* assignedLabels(text: string, people: People): Generator<Label> {
  for (const match of text.matchAll(bare)) {
    const start = match.index + match[0].length
    if (!isFree(text, match.index) || match.groups?.by !== undefined) continue
    const rest = text.slice(start, start + 120)
    const { persons, end } = personsAt(rest, 0, mentionsIn(rest, people), people)
    const mark = assignedMark.exec(rest.slice(end))
    if (mark && persons.length > 0 && persons.every(({ shape }) => shape !== 'name' && shape !== 'initials'))
      yield {
        kind: 'action',
        start: match.index,
        end: start + end + mark[0].length,
        ref: null,
        owner: rest.slice(0, end),
      }
  }
}

const acts = /^ (?:to|will|should|must|please)\b|^ [a-z]{3,}\b(?! (?:is|are|was|has))/

/** `Action SN send the note`: no mark stands after the word, but somebody who is to act. */
function* bareLabels(text: string, people: People): Generator<Label> {
  for (const match of text.matchAll(bare)) {
    const start = match.index + match[0].length
    if (!isFree(text, match.index)) continue
    const rest = text.slice(start, start + 200)
    const { persons, end } = personsAt(rest, 0, mentionsIn(rest, people), people)
    if (match.groups?.by !== undefined) continue
    const isOffice = persons.some(({ shape }) => shape === 'name' || shape === 'office')
    const isAlone =
      /^[ .]*$/.test(rest.slice(end)) && persons.every(({ shape }) => shape === 'known' || shape === 'rank')
    if (persons.length && !isOffice && (isAlone || acts.test(rest.slice(end))))
      yield { kind: 'action', start: match.index, end: start, ref: null, owner: null }
  }
}

function* updateLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(update))
    yield { kind: 'update', start: match.index, end: match.index + match[0].length, ref: null, owner: null }
  if (/^(?:update|progress update)s?$/i.test(text))
    yield { kind: 'update', start: 0, end: text.length, ref: null, owner: null }
  const bareUpdate = /^(?:Update|UPDATE) (?=\p{Lu})/u.exec(text)
  if (bareUpdate && isTold(text.slice(bareUpdate[0].length)))
    yield { kind: 'update', start: 0, end: bareUpdate[0].length, ref: null, owner: null }
}

const aside = new RegExp(
  `[([](?:(?<ap>AP ?\\d{1,3}|A\\d{1,3})|(?:Action|ACTION|action)(?: (?:[Pp]oint|[Nn]o\\.?|POINT|NO\\.?))?[ :–-]{1,3}(?<ref>${reference}))[)\\]]`,
)
const asideOwner = /[([](?:Action|ACTION)(?: by| for)?[ :–-]{1,3}(?<owner>[^()[\]]{2,60})[)\]]/

/** `(AP1)` or `(Action: RJ)` behind a sentence makes an action of it. */
export function asideIn(sentence: string): { start: number; ref: string | null; owner: string | null } | null {
  const numberedAside = aside.exec(sentence)
  if (numberedAside) {
    const { ap, ref } = numberedAside.groups as { ap?: string; ref?: string }
    return { start: numberedAside.index, ref: ap ?? ref ?? null, owner: null }
  }
  const owned = asideOwner.exec(sentence)
  return owned ? { start: owned.index, ref: null, owner: owned.groups?.owner ?? null } : null
}
