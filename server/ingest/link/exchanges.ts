import type { ExchangeFact } from '../../../shared/facts.ts'
import { knownTo, toldAt, type Chronicle } from './chronicle.ts'
import { idOf } from './ids.ts'
import type { Rarity } from './likeness.ts'
import { namesIn } from './matter.ts'
import { themesAt, topicsAt, type MeetingInHand } from './meeting-in-hand.ts'
import { contentWords } from './words.ts'

/** Share of an action's weighted words that an exchange must hold to be about it. */
const HELD = 0.5
const TELLING_WORDS = 2

function shareHeld(words: ReadonlySet<string>, by: ReadonlySet<string>, rarity: Rarity): number {
  let held = 0
  let whole = 0
  for (const word of words) {
    whole += rarity.weightOf(word)
    if (by.has(word)) held += rarity.weightOf(word)
  }
  return whole === 0 ? 0 : held / whole
}

/** The issue an exchange is about: by named matter, else by the wording of an action told at the same item of this meeting. */
function issueOf(chronicle: Chronicle, meeting: MeetingInHand, exchange: ExchangeFact): string | null {
  const known = knownTo(chronicle)
  const said = `${exchange.question} ${exchange.answer ?? ''}`
  const heading = topicsAt(meeting, exchange.line, exchange.item).at(-1)?.title ?? ''
  for (const name of namesIn(`${heading} ${said}`, known)) {
    const id = idOf('issue', chronicle.bodyId, 'named', name)
    if (chronicle.issueIds.has(id)) return id
  }
  const words = contentWords(said, known.people)
  const told = toldAt(chronicle, meeting).filter(({ item }) => item === exchange.item)
  for (const action of told) {
    const life = chronicle.livesById.get(action.lifeId)
    const wording = contentWords(action.text, known.people)
    const telling = [...wording].filter((word) => words.has(word) && chronicle.rarity.isTelling(word))
    if (life && telling.length >= TELLING_WORDS && shareHeld(wording, words, chronicle.rarity) >= HELD)
      return life.issueId
  }
  return null
}

/** Adds what was asked and answered at a meeting; its actions must be there already. */
export function addExchanges(chronicle: Chronicle, meeting: MeetingInHand): void {
  meeting.facts.exchanges.forEach((exchange, i) => {
    chronicle.record.exchanges.push({
      id: idOf('exchange', meeting.documentId, i),
      meetingId: meeting.id,
      documentId: meeting.documentId,
      issueId: issueOf(chronicle, meeting, exchange),
      item: exchange.item,
      line: exchange.line,
      spans: exchange.spans,
      challenge: exchange.challenge,
      by: exchange.by,
      byPersonId: exchange.by === null ? null : chronicle.directory.find(exchange.by).personId,
      question: exchange.question,
      answer: exchange.answer,
      assurance: exchange.assurance,
      certainty: exchange.certainty,
      review: exchange.review ?? null,
      answerers: exchange.answeredBy.map((written) => chronicle.directory.answerer(written)),
      themes: themesAt(meeting, [exchange]),
    })
  })
}
