import type { UploadResult } from '../../shared/answers/documents.ts'
import type { DocumentFacts } from '../../shared/facts.ts'

type Counted = Pick<DocumentFacts, 'meeting' | 'actions' | 'exchanges' | 'notices'>

const counted = (count: number, one: string) => `${count === 0 ? 'no' : count} ${one}${count === 1 ? '' : 's'}`

const undated =
  'It gives no date, so that its figures are left out: put the date at the beginning of the file’s name, as in "2024-05-14 notes.txt", and put it in again.'

/** What people are told when a document is in the record; `beside` tells of other notes of its meeting. */
export function readResult(name: string, documentId: string, facts: Counted, beside?: string): UploadResult {
  const [actions, notices] = [facts.actions.length, facts.notices.length]
  const found = `Read: ${counted(actions, 'action')}, ${counted(facts.exchanges.length, 'exchange')}.`
  const message = [found, facts.meeting.heldOn === null ? undated : '', beside ?? ''].filter(Boolean).join(' ')
  return { name, result: 'read', documentId, message, actions, notices }
}

export function heldResult(name: string, documentId: string, heldAs: string, facts: Counted | null): UploadResult {
  const same = heldAs === name ? 'The same file is held already' : `The same file is held already as ${heldAs}`
  const message = facts === null ? `${same} and is being read.` : `${same}; nothing was changed.`
  const [actions, notices] = [facts?.actions.length ?? 0, facts?.notices.length ?? 0]
  return { name, result: 'already held', documentId, message, actions, notices }
}

export function failedResult(name: string, documentId: string | null, message: string): UploadResult {
  return { name, result: 'failed', documentId, message, actions: 0, notices: 0 }
}

export function refusedResult(name: string, message: string): UploadResult {
  return { name, result: 'refused', documentId: null, message, actions: 0, notices: 0 }
}
