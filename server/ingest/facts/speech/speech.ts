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
  return { start, act, speakers, verb: words, isLabelled: false, ...(to.length > 0 && { to }) }
}

const addressing = /^(?:asked|asks|pressed|challenged|questioned|invited|quizzed|put it to|reminded|probed)\b/

/** Who is named right behind `asked`, `challenged`, `put it to`. */
function addressedBy(heard: Heard, { verb }: Clause): Speaker[] {
  if (!isChallenge(verb.act) || !addressing.test(verb.words)) return []
  for (let at = verb.from + 1; at <= verb.from + 4 && at < heard.words.length; at++) {
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
