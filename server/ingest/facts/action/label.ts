import type { People } from '../../../../shared/reading.ts'
import { ownersIn } from '../owner/owner.ts'
import { mentionsIn, personsAt } from '../owner/person-words.ts'
import { reference } from './reference.ts'
import { isAsked } from './wording.ts'

/** A label in a block's text: it stands at `start`, what it introduces begins at `end`. */
export type Label = {
  kind: 'action' | 'update'
  start: number
  end: number
  ref: string | null
  owner: string | null
  /** It stands behind the words that it makes an action of, and introduces nothing. */
  isBehind?: boolean
}

// `Action:`, `ACTION 17/2022 –`, `Action for DCC:`, `Agreed action (RJ) –`; a dash counts only with a space at its side.
const word =
  '(?:TASKS?(?= ?:)|Tasks?(?= ?:)|TO[- ]DO(?= ?:)|To[- ]do(?= ?:)|FOLLOW[- ]UP(?= ?[:–—])|(?:Agreed )?[Ff]ollow[- ][Uu]p(?= ?:)|ACTION\\(S\\)|Action\\(s\\)|ACTIONS?|Actions?|ACTIION)'
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
    '(?: ?[:–—]| ?-(?= )| -(?=\\S)|(?<=\\d[a-z]?)[.)](?= ))[ :–—-]{0,3}',
  'g',
)
const numbered =
  /^(?:(?:ACTION|Action)(?: (?:[Pp]oint|POINT|[Rr]ef\.?|[Nn]o\.?))? )?(?<ref>AP ?\d{1,3}(?:\/\d{2,4})?|A\d{1,3}|(?<=^(?:ACTION|Action)[^:]{0,10} )(?:\d{6,8}-[A-Z]{1,4}-\d{1,4}|\d{1,4}\/\d{2,4}|[A-Z]{1,4}[/-]\d{1,4}(?:[/-]\d{1,4})?))(?: ?[:–—.)]| ?-(?= )|(?= \p{Lu}))[ :–—-]{0,3}/u
const bracketed =
  /^(?:\*\*|[([])(?:ACTIONS?|Actions?)(?: (?:point|POINT|Point|item))?(?: (?<ref>\d{1,4}(?:\/\d{2,4})?))?(?: ?:)?(?:\*\*|[)\]])(?: ?[:–—-](?= ))? (?=\S)/
const bare = /(?:ACTION|Action)(?<by> (?:by|for|on))? (?=\p{Lu}|all )/gu
// `Update:`, `Update 18.01.22 –`, `Progress (May):`; `Outcome 16 –` is a crime outcome.
const update =
  /(?:(?:Progress |Latest |Current |Further |Verbal )?(?:Update|UPDATE|update)s?|Progress|PROGRESS|Status|STATUS|Current position|Latest position|Outcome|OUTCOME|Response|RESPONSE)(?! \d\d?\b(?![./]))(?: ?\(?(?:(?:as )?at |from |by |of |for )?[\w./ ]{0,24}\)?)??(?: ?[:–—]| -(?= ))[ :–—-]{0,3}/g

/** Whether a label may stand at a place: at the beginning, or where a sentence has ended. */
function isFree(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at).trimEnd()
  return at === 0 || before === '' || /[.?!:;)\]”"’…•|>*]$/.test(before)
}

/** All labels of a text in order; those inside a sentence are words like any other. */
export function labelsIn(text: string, people: People): Label[] {
  const labels = [
    ...actionLabels(text),
    ...numberedLabel(text),
    ...bracketedLabel(text),
    ...bareLabels(text, people),
    ...labelsBehind(text, people),
    ...updateLabels(text),
  ]
  return labels.filter(({ start }) => isFree(text, start)).toSorted((a, b) => a.start - b.start)
}

function* actionLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(action)) {
    const { ref, for: owner, aside } = match.groups as { ref?: string; for?: string; aside?: string }
    const isReference = aside !== undefined && /\d/.test(aside)
    // `Action 9 (RJ to price it): …`: the bracket is the action itself.
    if (aside !== undefined && isAsked(aside)) {
      const end = match.index + match[0].lastIndexOf(aside) - 1
      yield { kind: 'action', start: match.index, end, ref: ref ?? null, owner: owner ?? null }
      continue
    }
    yield {
      kind: 'action',
      start: match.index,
      end: match.index + match[0].length,
      ref: ref ?? (isReference ? (aside ?? null) : null),
      owner: owner ?? (isReference ? null : (aside ?? null)),
    }
  }
}

function numberedLabel(text: string): Label[] {
  const match = numbered.exec(text)
  return match ? [{ kind: 'action', start: 0, end: match[0].length, ref: match.groups?.ref ?? null, owner: null }] : []
}

function bracketedLabel(text: string): Label[] {
  const match = bracketed.exec(text)
  return match ? [{ kind: 'action', start: 0, end: match[0].length, ref: match.groups?.ref ?? null, owner: null }] : []
}

// What may stand behind the last sentence of a text; only its end is looked at.
const tail = 70
const wordBehind = /(?<=[.;!?)…] )[([]?(?:ACTION|Action)[)\]]?[ .]{0,9}$/
const ownerBehind =
  /(?<=[.;!?)…] )(?<open>[([])?(?:(?:[Aa]ction|ACTION)(?:ed)?(?: (?:by|for|on|owner|lead|BY|FOR))?|Lead(?: officer)?|LEAD|Owner|OWNER|Responsible(?: officer| person)?|By whom)(?: ?[:–—-] ?| )(?<owner>[^.:;()[\]]{2,50})[)\]]?[ .]{0,9}$/
const toAction = /(?<=[.;!?)…] )[([](?<owner>[^()[\]]{2,40}) to (?:action|lead|take forward)[)\]][ .]*$/

/** `… Action`, `… [Action RJ]`, `… (RJ to action)`, `… Lead: RJ` behind a sentence that has ended. */
function* labelsBehind(text: string, people: People): Generator<Label> {
  const from = Math.max(0, text.length - tail)
  const end = text.slice(from)
  const alone = wordBehind.exec(end)
  if (alone)
    yield { kind: 'action', start: from + alone.index, end: text.length, ref: null, owner: null, isBehind: true }
  const owned = ownerBehind.exec(end) ?? toAction.exec(end)
  const owner = owned?.groups?.owner
  if (owned && owner && ownersIn(owner, people).length > 0)
    yield { kind: 'action', start: from + owned.index, end: text.length, ref: null, owner, isBehind: true }
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
