import { subjectAt, type Heard, type Subject } from './subject.ts'
import { pronouns } from './speaker-words.ts'
import { verbAt, type Verb } from './verb.ts'
import { isAnswer } from './act.ts'

export type Clause = { at: number; subject: Subject; verb: Verb }

const prepositions = new Set(
  `prior following in on at with during after before as regarding having referring when turning finally firstly secondly lastly
   from under for while although despite given since once because until upon further moving noting acknowledging building
   recognising looking`.split(/\s+/),
)
const ASKS_AFTER = new Set(['and', 'by', 'then', 'before', 'but'])
const FARTHEST_SUBJECT = 40
const LONGEST_APPOSITION = 9

export const gapBefore = ({ text, words }: Heard, at: number) =>
  text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? text.length)

/** `the Chief Constable, Mrs Farrow, said`: the verb may stand behind the second comma. */
function verbOf(heard: Heard, subject: Subject): Verb | null {
  const plain = verbAt(heard.words, subject.next)
  if (plain || !gapBefore(heard, subject.next).includes(',')) return plain
  for (let at = subject.next + 1; at <= subject.next + LONGEST_APPOSITION && at < heard.words.length; at++)
    if (gapBefore(heard, at).includes(',')) return verbAt(heard.words, at)
  return null
}

export function clauseAt(heard: Heard, at: number): Clause | null {
  const subject = subjectAt(heard, at)
  const verb = subject && verbOf(heard, subject)
  return verb && { at, subject, verb }
}

/** Where the subject of a sentence may stand: at its start, behind a comma, or, behind a preposition, at any known name. */
export function firstClause(heard: Heard): Clause | null {
  const { words, mentions } = heard
  const isLed = prepositions.has(words[0]?.key ?? '')
  for (let at = 0; at < Math.min(words.length, FARTHEST_SUBJECT); at++) {
    const word = words[at]
    const mayBegin = at === 0 || /[,:–]/.test(gapBefore(heard, at))
    const isNamed =
      isLed &&
      mentions.has(word?.start ?? -1) &&
      !['by', 'from', 'to', 'of'].includes(words[at - (words[at - 1]?.key === 'the' ? 2 : 1)]?.key ?? '')
    const clause = mayBegin || isNamed ? clauseAt(heard, at) : null
    if (clause) return clause
  }
  return laterAsked(heard) ?? invertedIn(heard)
}

/** `By the end of the year, said Dame Orla`: who speaks is named behind the verb. */
function invertedIn(heard: Heard): Clause | null {
  for (let at = 1; at < heard.words.length; at++) {
    const verb = /[,?!”"–]/.test(gapBefore(heard, at)) ? verbAt(heard.words, at) : null
    if (!verb || !isAnswer(verb.act) || verb.next !== at + 1) continue
    const subject = subjectAt(heard, verb.next)
    if (subject && !subject.isPronoun && /^[.,;:!?–]|^$/.test(gapBefore(heard, subject.next).trim()))
      return { at: 0, subject, verb: { ...verb, act: 'reply' } }
  }
  return null
}

/** `The PCC returned to fuel and asked who pays`, `followed up by asking`: the subject asks in a verb further on. */
function laterAsked(heard: Heard): Clause | null {
  const subject = subjectAt(heard, 0)
  if (!subject || subject.isPronoun) return null
  for (let at = subject.next + 1; at < Math.min(heard.words.length, FARTHEST_SUBJECT); at++) {
    if (!ASKS_AFTER.has(heard.words[at - 1]?.key ?? '')) continue
    const from = pronouns.has(heard.words[at]?.key ?? '') ? at + 1 : at
    const verb = verbAt(heard.words, from)
    if (verb && (verb.act === 'ask' || verb.act === 'reassure' || verb.act === 'concern'))
      return { at: 0, subject, verb }
  }
  return null
}
