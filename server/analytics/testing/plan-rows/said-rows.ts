import { BODY } from '../plan.ts'
import type { Plan, PlannedCommitment } from '../plan.ts'
import { documentOf, lineOf, place, spans, themeRows } from './rows.ts'
import type { Rows } from './rows.ts'

/** Challenges with who answered them. */
export function exchangeRowsOf({ exchanges = [] }: Plan): Rows {
  return {
    exchanges: exchanges.map((exchange) => ({
      id: exchange.id,
      body_id: BODY,
      ...place(exchange.at, lineOf(exchanges, exchange)),
      issue_id: exchange.issue ?? null,
      item: null,
      challenge: 'question',
      by_written: 'PCC',
      by_person_id: null,
      question: `Question ${exchange.id}?`,
      answer: exchange.isUnanswered ? null : `Answer ${exchange.id}.`,
      assurance: exchange.assurance ?? 'unclear',
      certainty: 'sure',
      review: exchange.isConfirmed ? 'confirmed' : null,
    })),
    exchange_answers: exchanges.flatMap(({ id, by = [] }) =>
      by.map(({ office, person }, position) => ({
        exchange_id: id,
        position,
        body_id: BODY,
        written: office ?? person ?? 'somebody',
        person_id: person ?? null,
        office_id: office ?? null,
      })),
    ),
    subject_themes: exchanges.flatMap(({ id, themes }) => themeRows('exchange', id, themes)),
  }
}

/** Actions stand at the beginning of their notes: a promise has words of its own unless it is written as one. */
const promiseSpans = (all: PlannedCommitment[], one: PlannedCommitment) =>
  one.isWritten ? [[5, 20 + lineOf(all, one)]] : [[lineOf(all, one) * 100, lineOf(all, one) * 100 + 9]]

function decisionRowsOf(all: PlannedCommitment[], one: PlannedCommitment): Rows {
  const [[start, end] = []] = promiseSpans(all, one)
  const { id, at, dismissed } = one
  if (dismissed === undefined) return {}
  return {
    reviews: [
      {
        id: `review-${id}`,
        sequence: all.indexOf(one) + 1,
        body_id: BODY,
        document_sha256: at,
        meeting_key: null,
        kind: 'commitment',
        verdict: 'corrected',
        anchor: '{}',
        before_fields: null,
        after_fields: JSON.stringify({ dismissed }),
        who: 'Ada',
        decided_at: '2024-12-01T10:00:00.000Z',
        undone_at: null,
        undone_by: null,
      },
    ],
    review_placements: [
      {
        review_id: `review-${id}`,
        document_id: documentOf(at),
        body_id: BODY,
        fact_key: `commitment:${start}-${end}`,
        is_anchored: 1,
      },
    ],
  }
}

/** Promises, what people decided on them, and mentions of themes. */
export function otherRowsOf({ commitments = [], mentions = [] }: Plan): Rows {
  const decisions = commitments.map((one) => decisionRowsOf(commitments, one))
  return {
    commitments: commitments.map((commitment) => ({
      id: commitment.id,
      body_id: BODY,
      ...place(commitment.at, lineOf(commitments, commitment)),
      spans: JSON.stringify(promiseSpans(commitments, commitment)),
      item: null,
      text: commitment.text ?? `Promise ${commitment.id}`,
      promised_by: JSON.stringify(
        (commitment.by ?? []).map(({ office, person }) => ({
          written: office ?? person ?? 'somebody',
          officeId: office ?? null,
          personId: person ?? null,
        })),
      ),
      certainty: 'sure',
      review: commitment.isConfirmed ? 'confirmed' : null,
    })),
    reviews: decisions.flatMap((rows) => rows.reviews ?? []),
    review_placements: decisions.flatMap((rows) => rows.review_placements ?? []),
    theme_mentions: mentions.map(({ at, theme }, line) => ({
      document_id: documentOf(at),
      theme,
      line: line + 1,
      term: theme,
      spans,
    })),
    subject_themes: commitments.flatMap(({ id, themes }) => themeRows('commitment', id, themes)),
  }
}
