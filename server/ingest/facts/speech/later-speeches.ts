import { type Heard, type Speaker } from './subject.ts'
import { verbAt, type Verb } from './verb.ts'
import { isAnswer, isChallenge } from './act.ts'
import { clauseAt, gapBefore, type Clause } from './clause.ts'
import { agentAfter, speech, type Speech } from './speech.ts'

const links = new Set(['and', 'but', 'which', 'whereupon', 'while', 'however', 'then', 'so'])

const isSomebodyElse = (speakers: Speaker[], before: Speaker[] | null) =>
  !speakers.some(({ key }) => before?.some((other) => other.key === key))

/** `The PCC said that …, and she asked the CC whether …`: the one who spoke asks, though named again. */
const askedBySame = ({ subject, verb }: Clause, before: Speech): Verb | null =>
  subject.isPronoun &&
  isAnswer(before.act) &&
  /^(?:asked|enquired|inquired|queried|wondered) (?!for\b|to\b)/.test(`${verb.words} `) &&
  verb.act === 'ask'
    ? verb
    : null

/** A later clause of the sentence that changes who speaks: `…, and the CC explained`, `but sought assurance`, `and was told`. */
function laterSpeech(heard: Heard, at: number, before: Speech): Speech | null {
  const { words } = heard
  const clause = clauseAt(heard, at)
  if (clause && !clause.subject.isPronoun && isSomebodyElse(clause.subject.speakers, before.speakers)) {
    const turns =
      isChallenge(before.act) || before.act === 'request' ? isAnswer(clause.verb.act) : clause.verb.act !== 'told'
    return turns ? speech(heard, clause) : null
  }
  const verb = clause ? askedBySame(clause, before) : verbAt(words, at)
  // `was challenged by the PCC and replied`: whoever was asked answers.
  if (verb && before.act === 'asked of' && isAnswer(verb.act) && verb.act !== 'told')
    return {
      start: words[at]?.start ?? 0,
      act: 'respond',
      speakers: before.speakers,
      verb: verb.words,
      isLabelled: false,
    }
  if (!verb || !(isChallenge(verb.act) || verb.act === 'told') || verb.act === 'asked of') return null
  const isTold = verb.act === 'told'
  if (isTold && !isChallenge(before.act)) return null
  return {
    start: words[at]?.start ?? 0,
    act: verb.act,
    speakers: isTold ? agentAfter(heard, verb.next) : null,
    verb: verb.words,
    isLabelled: false,
  }
}

export function laterSpeeches(heard: Heard, from: number, first: Speech): Speech[] {
  const found: Speech[] = []
  for (let at = from; at < heard.words.length; at++) {
    const isLinked = /[,;:–]/.test(gapBefore(heard, at)) || links.has(heard.words[at - 1]?.key ?? '')
    const later = isLinked ? laterSpeech(heard, at, found.at(-1) ?? first) : null
    if (later) found.push(later)
  }
  return found
}
