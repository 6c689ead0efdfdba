import type { UploadResult } from '../../shared/answers/documents.ts'
import type { DocumentFacts } from '../../shared/facts.ts'
import { wording } from '../../shared/words/uploads.ts'

type Counted = Pick<DocumentFacts, 'meeting' | 'actions' | 'exchanges' | 'notices'>

/** What people are told when a document is in the record; `beside` tells of other notes of its meeting. */
export function readResult(name: string, documentId: string, facts: Counted, beside?: string): UploadResult {
  const [actions, notices] = [facts.actions.length, facts.notices.length]
  const found = wording.read(actions, facts.exchanges.length)
  const message = [found, facts.meeting.heldOn === null ? wording.undated : '', beside ?? ''].filter(Boolean).join(' ')
  return { name, result: 'read', documentId, message, actions, notices }
}

/** What people are told when a tracker was read and waits for its columns to be matched. */
export function toMatchResult(name: string, documentId: string): UploadResult {
  return { name, result: 'to match', documentId, message: wording.toMatch, actions: 0, notices: 0 }
}

/** What people are told of a tracker that was put in and brought in before. */
export function importedResult(name: string, documentId: string): UploadResult {
  return { name, result: 'already held', documentId, message: wording.imported, actions: 0, notices: 0 }
}

export function heldResult(name: string, documentId: string, heldAs: string, facts: Counted | null): UploadResult {
  const isSameName = heldAs === name
  const reading = isSameName ? wording.beingRead : wording.beingReadAs(heldAs)
  const message = facts === null ? reading : isSameName ? wording.held : wording.heldAs(heldAs)
  const [actions, notices] = [facts?.actions.length ?? 0, facts?.notices.length ?? 0]
  return { name, result: 'already held', documentId, message, actions, notices }
}

export function failedResult(name: string, documentId: string | null, message: string): UploadResult {
  return { name, result: 'failed', documentId, message, actions: 0, notices: 0 }
}

export function refusedResult(name: string, message: string): UploadResult {
  return { name, result: 'refused', documentId: null, message, actions: 0, notices: 0 }
}
