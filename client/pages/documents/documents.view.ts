import type { DocumentRow, UploadResult } from '../../../shared/answers/documents.ts'
import type { Upload } from '../../api/upload-queue.ts'
import { count, countInWords, listInWords } from '../../../shared/wording/counts.ts'
import { documentKind, stateLabel } from '../../../shared/wording/labels.ts'

/** Where a file on its way stands, in a few words. */
export function progressInWords({ state, sentShare, result }: Upload): string {
  if (result) return resultInWords(result)
  if (state === 'waiting') return 'waiting'
  return state === 'sending' ? `being sent, ${Math.round(sentShare * 100)} %` : 'being read'
}

/** What became of a file. */
export function resultInWords({ result, actions, notices, message }: UploadResult): string {
  if (result === 'read')
    return [`Read: ${count(actions, 'action')}, ${count(notices, 'notice')}.`, message].filter(Boolean).join(' ')
  if (result === 'already held') return `Already held. ${message}`.trim()
  return message || 'It could not be read.'
}

export const sizeInWords = (bytes: number) =>
  bytes < 1_000
    ? `${bytes} bytes`
    : bytes < 1_000_000
      ? `${Math.round(bytes / 1_000)} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`

/** State of a document and, where it failed, why and what to do. */
export const stateInWords = ({ state, reason }: DocumentRow) =>
  reason ? `${stateLabel[state]}: ${reason}` : stateLabel[state]

export const kindInWords = (mediaType: string | null) =>
  mediaType === null ? 'unknown kind' : (documentKind[mediaType] ?? mediaType)

export const samples = (documents: DocumentRow[]) => documents.filter((document) => document.isSample)

/** What removing all samples takes away, named. */
export function samplesInWords(documents: DocumentRow[]): string {
  const bodies = [...new Set(samples(documents).map((document) => document.bodyName ?? 'an unnamed body'))]
  return `${countInWords(samples(documents).length, 'sample document')} of ${listInWords(bodies)}, with everything that was read from them`
}

export function documentsSub(documents: DocumentRow[]): string {
  const failed = documents.filter((document) => document.state === 'failed').length
  if (documents.length === 0) return 'Nothing has been put in yet.'
  return `${count(documents.length, 'document')} held${failed > 0 ? `, ${failed} of them could not be read` : ''}.`
}
