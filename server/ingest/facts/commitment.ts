import { cut } from '../../../shared/cut.ts'
import type { ActionFact, CommitmentFact, SourceSpan } from '../../../shared/facts.ts'
import type { FactReader, People } from '../../../shared/reading.ts'
import { wordsOf } from '../../../shared/words.ts'
import { answerersOf } from './exchange/answerer.ts'
import { draftsOf } from './exchange/drafts.ts'
import { sectionsOf, type Segment } from './exchange/segments.ts'
import { listedPromises } from './commitment/listed.ts'
import { promiseIn } from './commitment/promise.ts'
import { heard, subjectAt, type Speaker } from './speech/subject.ts'

const name = 'commitment@1'

type Said = { segment: Segment; by: Speaker[]; isAnswer: boolean }
type Promised = Said & { promise: 'promised' | 'fixed' }

/** Every segment that is no part of a question, with whoever says it. */
function saidIn(section: Segment[]): Said[] {
  const drafts = draftsOf(section)
  const questions = new Set(drafts.flatMap(({ question }) => question))
  const answers = new Map(drafts.flatMap((draft) => draft.answer.map((segment) => [segment, draft])))
  let by: Speaker[] = []
  let isGoingOn = false
  let unit = -1
  return section.flatMap((segment) => {
    const answered = answers.get(segment)
    const own = segment.speech?.speakers ?? null
    if (own) by = own
    else if (answered) by = answered.answer[0] === segment || unit !== segment.unit ? answered.answerers : by
    else if (segment.unit !== unit && !(isGoingOn && segment.block.kind === 'bullet')) by = []
    // Bullets right behind an answer go on with it.
    isGoingOn = answered !== undefined || (isGoingOn && segment.block.kind === 'bullet' && own === null)
    unit = segment.unit
    const isDenied = questions.has(segment) || segment.speech?.act === 'request'
    return isDenied ? [] : [{ segment, by, isAnswer: answered !== undefined || isGoingOn }]
  })
}

/** Where one who does something may be named: at the start, or behind a stop or `and`. */
const PLACES = /[;:,] | and /g

/** `Dr Tate will share the research`: who is to do it says so for himself. */
function withDoer(said: Promised, people: People): Promised {
  if (said.by.length > 0) return said
  const { text } = said.segment
  const places = [0, ...[...text.matchAll(PLACES)].map(({ index, 0: stop }) => index + stop.length)]
  for (const [at, from] of places.entries()) {
    const clause = text.slice(from, places[at + 1])
    const subject = promiseIn(clause) ? subjectAt(heard(clause, people), 0) : null
    if (subject?.speakers.some(({ written }) => people.who(written)?.name)) return { ...said, by: subject.speakers }
  }
  return said
}

const ENOUGH = 0.5
const weighty = (text: string) =>
  new Set(
    wordsOf(text)
      .map(({ key }) => key)
      .filter((key) => key.length > 4),
  )

/** Tells whether an action of the same item has taken a promise up in much the same words. */
function takenUpBy(actions: readonly ActionFact[]): (commitment: CommitmentFact) => boolean {
  const raised = actions.filter(({ origin }) => origin === 'raised')
  const byItem = Map.groupBy(
    raised.map(({ item, text }) => ({ item, words: weighty(text) })),
    ({ item }) => item,
  )
  return ({ text, item }) => {
    const promised = weighty(text)
    return (byItem.get(item) ?? []).some(({ words }) => {
      const shared = [...words].filter((word) => promised.has(word)).length
      return shared >= 2 && shared / words.size >= ENOUGH
    })
  }
}

function promisedIn(said: Said): Promised[] {
  const promise = promiseIn(said.segment.text)
  return promise ? [{ ...said, promise }] : []
}

function factOf({ segment, by, promise }: Promised): CommitmentFact {
  const slice = cut(segment.block, segment.start, segment.end)
  const certainty = by.length > 0 && promise === 'promised' ? 'likely' : 'unsure'
  return { ...slice, item: segment.block.item, by: answerersOf(by), reader: name, certainty }
}

/**
 * Reads what was promised and never written down as an action: in an answer, by whoever speaks, or of a person by name
 * ("Dr Tate will share …"). Not forecasts, not conditions, and not what nobody says.
 */
export const commitmentReader: FactReader<'commitments'> = {
  kind: 'commitments',
  name,
  read(blocks, { people, facts }) {
    const isTakenUp = takenUpBy(facts.actions)
    const taken: SourceSpan[] = facts.actions.flatMap(({ spans, updates }) => [
      ...spans,
      ...updates.flatMap((update) => update.spans),
    ])
    const listed = listedPromises(blocks, people).map(({ by, ...point }): CommitmentFact => ({
      ...point,
      by: [by],
      reader: name,
      certainty: 'likely',
    }))
    const isListed = ({ spans }: CommitmentFact) =>
      listed.some((point) => point.spans.some(([start, end]) => spans.some(([from]) => from >= start && from < end)))
    const told = sectionsOf(blocks, people, taken)
      .flatMap(saidIn)
      .flatMap(promisedIn)
      .map((said) => withDoer(said, people))
      .filter(({ by, isAnswer, promise }) => isAnswer || (by.length > 0 && promise === 'promised'))
      .map(factOf)
      .filter((commitment) => !isListed(commitment))
    return [...told, ...listed].filter((commitment) => !isTakenUp(commitment))
  },
}
