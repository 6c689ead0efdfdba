import type { Slice } from '../../../shared/blocks.ts'
import { cut, joined } from '../../../shared/cut.ts'
import type { Certainty, ExchangeFact } from '../../../shared/facts.ts'
import type { FactReader } from '../../../shared/reading.ts'
import { answerersOf } from './exchange/answerer.ts'
import { assuranceOf } from './exchange/assurance.ts'
import { challengeOf } from './exchange/challenge.ts'
import { draftsOf } from './exchange/drafts.ts'
import { ratingOf } from './exchange/rating.ts'
import type { Draft } from './exchange/reach.ts'
import { sectionsOf, type Segment } from './exchange/segments.ts'

const name = 'exchange@1'

/** Words that lead from a question over to its answer, and belong to neither. */
const BRIDGE = /[\s,;–-]{1,9}(?:(?:and|but|to which|whereupon|however)\s?)?$/

/** Neighbouring segments of a block are one slice. */
function sliceOf(segments: readonly Segment[]): Slice {
  const runs: Segment[] = []
  for (const segment of segments) {
    const before = runs.at(-1)
    if (before?.block === segment.block && segment.start - before.end <= 1)
      runs[runs.length - 1] = { ...before, end: segment.end }
    else runs.push(segment)
  }
  return joined(
    runs.map(({ block, start, end }) => cut(block, start, end - bridgeLength(block.text.slice(start, end)))),
  )
}

const LONGEST_BRIDGE = 16

function bridgeLength(text: string): number {
  return BRIDGE.exec(text.slice(-LONGEST_BRIDGE))?.[0].length ?? 0
}

const asksOpenly = /\?|\b(?:if|whether|how|what|why|when|who|which|where|about|regarding|for|on|that)\b/i

/** A worry that nobody answers, or a request, is no exchange; a question that nobody answers is one. */
function isExchange({ answer, pending, acts, by, question }: Draft): boolean {
  const [only, more] = question
  // `Present?` over a column.
  if (only && !more && !only.label && !only.speech && !only.text.trim().includes(' ')) return false
  if (answer.length > 0 || pending.some(({ speech }) => speech === null)) return true
  const isAsked = acts.some((act) => act === 'ask' || act === 'reassure')
  const text = question.map((segment) => segment.text).join(' ')
  return isAsked && asksOpenly.test(text) && !by.some(({ side }) => side === 'force')
}

function certaintyOf({ answer, answerers, acts }: Draft): Certainty {
  if (answer.length === 0 || answerers.length === 0) return 'unsure'
  return acts.some((act) => act === 'ask' || act === 'reassure') ? 'sure' : 'likely'
}

function factOf(draft: Draft): ExchangeFact {
  const unclaimed = draft.answer.length === 0 ? draft.pending.filter(({ speech }) => speech === null) : []
  const question = sliceOf(draft.question)
  const answer = sliceOf([...draft.answer, ...unclaimed])
  const challenge = challengeOf(draft.acts, question.text)
  const said = [answer.text, ...draft.summary.map(({ text }) => text)].filter((text) => text !== '').join(' ')
  const rating = draft.summary.find(({ label }) => label === 'summary')
  const rated = rating ? ratingOf(rating.block.text.slice(rating.start, rating.end)) : null
  return {
    item: draft.question[0]?.block.item ?? null,
    line: question.line,
    spans: [...question.spans, ...answer.spans],
    challenge,
    by: draft.by[0]?.written ?? null,
    answeredBy: answerersOf(draft.answerers),
    question: question.text,
    answer: answer.text === '' ? null : answer.text,
    assurance: rated ?? assuranceOf(question.text, said === '' ? null : said, challenge),
    reader: name,
    certainty: certaintyOf(draft),
  }
}

/**
 * Reads questions, worries and requests for reassurance with what was answered: `asked … responded`, `sought assurance … is
 * confident`, `Q. … CC: …`, answers as bullets. Not plain reporting, nor what an action asks for.
 */
export const exchangeReader: FactReader<'exchanges'> = {
  kind: 'exchanges',
  name,
  read(blocks, { people, facts }) {
    const taken = facts.actions.flatMap(({ spans }) => spans)
    return sectionsOf(blocks, people, taken).flatMap(draftsOf).filter(isExchange).map(factOf)
  },
}
