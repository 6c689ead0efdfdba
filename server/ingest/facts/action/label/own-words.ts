import type { Block } from '../../../../../shared/blocks.ts'
import type { People } from '../../../../../shared/reading.ts'
import { datesIn } from '../../../../../shared/written-dates.ts'
import { ownersIn } from '../../owner/owner.ts'
import { reference } from '../reference.ts'
import { beginsWithDoer, isAsked, isImperative, isResolution } from '../wording.ts'
import type { Label } from './label.ts'

/** Words that this document sets before each of its actions, in lower case: `commission`, `to settle`. */
export type OwnWords = ReadonlySet<string>

// `Commission 4 –`, `PLEDGE 17/3 (DCC):`, `To settle:` at the beginning of a text.
const beginning = new RegExp(
  '^(?<number>\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]? )?' +
    `(?<word>\\p{L}[\\p{L}’'-]{1,20}(?: [\\p{L}’'-]{2,20}){0,2}?)(?: (?:[Nn]o\\.? ?)?#?(?<ref>${reference}))?` +
    '(?: ?[([](?<aside>[^()[\\]:]{1,40})[)\\]])?(?: ?[:–—]| -(?= ))[ :–—-]{0,3}(?=\\S)',
  'u',
)

// What these words head is no task, though it may be worded as one.
const others =
  /\b(?:decisions?|resolved|resolutions?|agreed|recommend(?:ation|ed)s?|questions?|answers?|responses?|repl(?:y|ies)|notes?|noted|minutes?|reports?|purpose|aims?|objectives?|outcomes?|updates?|progress|status|risks?|mitigations?|measures?|options?|priorit(?:y|ies)|criteria|terms?|lead|owners?|deadline|due|item|agenda|background|summary|example|page|appendix|annex|section|part|paragraph|update[ds]?|apologies|present|chair|attend(?:ing|ees|ance)|date|time|venue|place|subject|title|matters?)\b/i

/** The word before a mark, in lower case; `''` where none stands there, or one that says when or heads something else. */
function wordOf(match: RegExpExecArray | null): string {
  const word = match?.groups?.word ?? ''
  return match === null || others.test(word) || datesIn(match[0]).length > 0 ? '' : word.toLowerCase()
}

/**
 * Words that stand again and again before what somebody is to do, and before hardly anything else: an office may call its
 * actions what it likes. One alone could be a topic, and names and offices stand before tasks for a reason of their own.
 */
export function ownWordsIn(blocks: readonly Block[], people: People): OwnWords {
  const uses = new Map<string, { asked: number; assigned: number; all: number }>()
  for (const { kind, text } of blocks) {
    if (kind === 'repeated' || kind === 'noise' || kind === 'heading') continue
    const match = beginning.exec(text)
    const word = wordOf(match)
    if (match === null || word === '') continue
    const use = uses.get(word) ?? { asked: 0, assigned: 0, all: 0 }
    const rest = text.slice(match[0].length)
    const isAssigned = beginsWithDoer(rest, people)
    use.all++
    use.assigned += Number(isAssigned)
    use.asked += Number(isAssigned || isAsked(rest) || isImperative(rest) || isResolution(rest))
    uses.set(word, use)
  }
  return new Set(
    [...uses]
      .filter(([, { asked, assigned, all }]) => assigned >= 2 && asked >= all * MOST)
      .map(([word]) => word)
      .filter((word) => ownersIn(word, people).length === 0),
  )
}

const MOST = 0.8

/** The label that one of the document's own words makes at the beginning of a text. */
export function ownLabel(text: string, own: OwnWords): Label[] {
  const match = own.size === 0 ? null : beginning.exec(text)
  if (match === null || !own.has(wordOf(match))) return []
  const { number = '', ref, aside } = match.groups as Record<string, string | undefined>
  return [
    { kind: 'action', start: number.length, end: match[0].length, ref: ref ?? null, owner: aside ?? null, isOwn: true },
  ]
}
