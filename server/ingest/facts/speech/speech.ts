import { subjectAt, type Heard, type Speaker } from './subject.ts'
import { isChallenge, type Act } from './act.ts'
import type { Clause } from './clause.ts'

/**
 * A clause in which somebody is said to speak. `start` is where it begins in its sentence. `speakers` null means whoever
 * spoke before goes on; [] that the notes do not say who. `isLabelled` where a label gives the speaker (`CC: …`, `Q. …`).
 */
export type Speech = {
  start: number
  act: Act
  speakers: Speaker[] | null
  /** The verb as folded words; empty where a label or a question mark stands for it. */
  verb: string
  isLabelled: boolean
  /** Whom the words are put to: `asked the CC`, `was challenged by the PCC` has whoever was challenged. */
  to?: Speaker[]
  /** `In reply to the PCC, …`: what was asked may be told before. */
  isUntold?: boolean
}

const speakersOf = ({ subject }: Clause) => (subject.isPronoun ? null : subject.speakers)

export function speech(heard: Heard, clause: Clause, start = heard.words[clause.at]?.start ?? 0): Speech {
  const { act, words } = clause.verb
  // `The Clerk read out a question from Mrs Lacey`: it is hers.
  const asker = /\b(?:from|by|of)$/.test(words) && isChallenge(act) ? subjectAt(heard, clause.verb.next) : null
  if (asker && !asker.isPronoun) return { start, act, speakers: asker.speakers, verb: words, isLabelled: false }
  // `He was informed by Mrs Cheyne`: she answers.
  const teller = act === 'told' ? agentAfter(heard, clause.verb.next) : []
  if (teller.length > 0) return { start, act: 'respond', speakers: teller, verb: words, isLabelled: false }
  const [speakers, to] =
    act === 'asked of'
      ? [speakersOf(clause), agentAfter(heard, clause.verb.next)]
      : [speakersOf(clause), addressedBy(heard, clause)]
  // "The CC put this to the test": to nobody.
  const said = isPutToNobody(words, to) ? 'tell' : act
  return { start, act: said, speakers, verb: words, isLabelled: false, ...(to.length > 0 && { to }) }
}

const isPutToNobody = (words: string, to: readonly Speaker[]) =>
  to.length === 0 && /^put (?!it )/.test(words) && words.endsWith(' to')

const addressing = /^(?:asked|asks|pressed|challenged|questioned|invited|quizzed|put [a-z ]{2,14} to|reminded|probed)\b/

const theirs = /^['’]s? (?:\p{L}{3,12} )?(?:reassurances?|assurances?|confirmation|views?|opinion|word|explanation)\b/u

/** `sought the Chief Constable's reassurance`: whose it is. */
function ownerAsked({ text, words, mentions }: Heard, { verb }: Clause): Speaker[] {
  const from = words[verb.from]?.start ?? 0
  const owner = [...mentions.values()].find(
    ({ end, written }) => end - written.length > from && end - from < 80 && theirs.test(text.slice(end, end + 40)),
  )
  if (!owner) return []
  const { written, who, end } = owner
  const key = (who.name ?? who.office ?? written).toLowerCase()
  return [{ written, key, side: who.side, start: end - written.length, end }]
}

/** Who is named right behind `asked`, `challenged`, `put it to`, or whose reassurance is sought. */
function addressedBy(heard: Heard, clause: Clause): Speaker[] {
  const { verb } = clause
  if (verb.act === 'reassure' || verb.act === 'ask') {
    const owner = ownerAsked(heard, clause)
    if (owner.length > 0) return owner
  }
  if (!isChallenge(verb.act) || !addressing.test(verb.words)) return []
  const isPut = verb.words.startsWith('put')
  for (let at = isPut ? verb.next : verb.from + 1; at <= verb.from + 4 && at < heard.words.length; at++) {
    const subject = subjectAt(heard, at)
    if (subject && !subject.isPronoun) return subject.speakers
    if (!['the', 'to', 'it', 'both', 'of'].includes(heard.words[at]?.key ?? '')) return []
  }
  return []
}

/** `was assured by the DCC that`: who is named right behind `by`. */
export function agentAfter(heard: Heard, at: number): Speaker[] {
  return heard.words[at]?.key === 'by' ? (subjectAt(heard, at + 1)?.speakers ?? []) : []
}
