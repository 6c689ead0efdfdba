import type { LinkedRecord } from '../../../../shared/record.ts'
import { json } from './columns.ts'

/** Challenges and answers, and the other facts of notes. */
export function exchangeRows(body_id: string, record: LinkedRecord) {
  return {
    exchanges: record.exchanges.map((exchange) => ({
      id: exchange.id,
      body_id,
      meeting_id: exchange.meetingId,
      document_id: exchange.documentId,
      issue_id: exchange.issueId,
      item: exchange.item,
      line: exchange.line,
      spans: json(exchange.spans),
      challenge: exchange.challenge,
      by_written: exchange.by,
      by_person_id: exchange.byPersonId,
      question: exchange.question,
      answer: exchange.answer,
      assurance: exchange.assurance,
      certainty: exchange.certainty,
      review: exchange.review,
    })),
    exchange_answers: record.exchanges.flatMap((exchange) =>
      exchange.answerers.map((answerer, position) => ({
        exchange_id: exchange.id,
        position,
        body_id,
        written: answerer.written,
        person_id: answerer.personId,
        office_id: answerer.officeId,
      })),
    ),
    commitments: record.commitments.map((commitment) => ({
      id: commitment.id,
      body_id,
      meeting_id: commitment.meetingId,
      document_id: commitment.documentId,
      item: commitment.item,
      text: commitment.text,
      line: commitment.line,
      spans: json(commitment.spans),
      promised_by: json(commitment.by),
      certainty: commitment.certainty,
      review: commitment.review,
    })),
    decisions: record.decisions.map((decision) => ({
      id: decision.id,
      body_id,
      meeting_id: decision.meetingId,
      document_id: decision.documentId,
      item: decision.item,
      text: decision.text,
      line: decision.line,
      spans: json(decision.spans),
      certainty: decision.certainty,
      review: decision.review,
    })),
  }
}
