import type { People } from '../../../../shared/reading.ts'
import { mentionsIn, personsAt } from '../owner/person-words.ts'

/** A label in a block's text: it stands at `start`, what it introduces begins at `end`. */
export type Label = { kind: 'action' | 'update'; start: number; end: number; ref: string | null; owner: string | null }

const reference = '(?:\\d{1,4}(?:[./]\\d{1,4}){0,3}[a-z]?(?:\\(\\w{1,3}\\))?|[A-Z]{1,3} ?\\d{1,4}[a-z]?)'
// `Action:`, `ACTION 17/2022 –`, `Action for DCC:`, `Agreed action (RJ) –`; a dash counts only with a space at its side.
const action = new RegExp(
  '(?:(?:Agreed|AGREED|New|Further|Key) )?(?:ACTIONS?|Actions?|ACTIION)' +
    '(?: (?:point|item|POINT|ITEM|Point|Item|required|agreed|REQUIRED|AGREED|[Rr]ef|[Nn]o\\.?|NO\\.?|[Nn]umber)){0,2}' +
    `(?: ?#?(?<ref>${reference}))?` +
    '(?: (?:for|by|on|FOR|BY|owner) (?<for>[^:–—()]{2,40}?))?' +
    '(?: ?[([](?<aside>[^()[\\]:]{1,40})[)\\]])?' +
    '(?: ?[:–—]| ?-(?= )| -(?=\\S)|(?<=\\d[a-z]?)[.)](?= ))[ :–—-]{0,3}',
  'g',
)
const numbered = /^(?<ref>AP ?\d{1,3}|A\d{1,3})(?: ?[:–—.)]| ?-(?= )|(?= \p{Lu}))[ :–—-]{0,3}/u
const bare = /(?:ACTION|Action) (?=\p{Lu}|all )/gu
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
  const labels = [...actionLabels(text), ...numberedLabel(text), ...bareLabels(text, people), ...updateLabels(text)]
  return labels.filter(({ start }) => isFree(text, start)).toSorted((a, b) => a.start - b.start)
}

function* actionLabels(text: string): Generator<Label> {
  for (const match of text.matchAll(action)) {
    const { ref, for: owner, aside } = match.groups as { ref?: string; for?: string; aside?: string }
    const isReference = aside !== undefined && /\d/.test(aside)
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

const acts = /^ (?:to|will|should|must|please)\b|^ [a-z]{3,}\b(?! (?:is|are|was|has))/

/** `Action SN send the note`: no mark stands after the word, but somebody who is to act. */
function* bareLabels(text: string, people: People): Generator<Label> {
  for (const match of text.matchAll(bare)) {
    const start = match.index + match[0].length
    if (!isFree(text, match.index)) continue
    const rest = text.slice(start, start + 200)
    const { persons, end } = personsAt(rest, 0, mentionsIn(rest, people), people)
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
  `[([](?:Action|ACTION|action)?(?: ?(?:Point|point|No\\.?|no\\.?))?[ :–-]{0,3}(?<ref>AP ?\\d{1,3}|A\\d{1,3}|(?<=[Aa]ction[^)]{0,10})${reference})[)\\]]`,
)
const asideOwner = /[([](?:Action|ACTION)(?: by| for)?[ :–-]{1,3}(?<owner>[^()[\]]{2,60})[)\]]/

/** `(AP1)` or `(Action: RJ)` behind a sentence makes an action of it. */
export function asideIn(sentence: string): { start: number; ref: string | null; owner: string | null } | null {
  const numberedAside = aside.exec(sentence)
  if (numberedAside) return { start: numberedAside.index, ref: numberedAside.groups?.ref ?? null, owner: null }
  const owned = asideOwner.exec(sentence)
  return owned ? { start: owned.index, ref: null, owner: owned.groups?.owner ?? null } : null
}
