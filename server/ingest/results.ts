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

/** What people are told when a tracker was read and waits for its columns to be matched. */
export function toMatchResult(name: string, documentId: string): UploadResult {
  const message = 'This is a spreadsheet. Say which of its columns hold what, and its rows become actions.'
  return { name, result: 'to match', documentId, message, actions: 0, notices: 0 }
}

/** What people are told of a tracker that was put in and brought in before. */
export function importedResult(name: string, documentId: string): UploadResult {
  const message = 'The same tracker is held already and its rows were brought in; nothing was changed.'
  return { name, result: 'already held', documentId, message, actions: 0, notices: 0 }
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
