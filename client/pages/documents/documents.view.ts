import type { DocumentRow, UploadResult } from '../../../shared/answers/documents.ts'
import type { Upload } from '../../api/upload-queue.ts'
import { documentKind, stateLabel } from '../../../shared/wording/labels.ts'
import { wording } from '../../words/documents.ts'

/** Where a file on its way stands, in a few words. */
export function progressInWords({ state, sentShare, result }: Upload): string {
  if (result) return resultInWords(result)
  if (state === 'waiting') return wording.waiting
  return state === 'sending' ? wording.beingSent(sentShare) : wording.beingRead
}

/** What became of a file. */
export function resultInWords({ result, notices, message }: UploadResult): string {
  if (result === 'read') return [message, notices > 0 && wording.noticesToLookAt(notices)].filter(Boolean).join(' ')
  if (result === 'already held') return message || wording.alreadyHeld
  return message || wording.couldNotBeRead
}

/** How many of some files came to what, each kind that there is. */
export function cameOfInWords(results: UploadResult[]): string {
  const some = (...kinds: UploadResult['result'][]) => results.filter(({ result }) => kinds.includes(result)).length
  return wording.cameOf(some('read'), some('to match'), some('already held'), some('failed', 'refused'))
}

export const sizeInWords = (bytes: number) =>
  bytes < 1_000 ? wording.bytes(bytes) : bytes < 1_000_000 ? wording.kilobytes(bytes) : wording.megabytes(bytes)

/** State of a document and, where it failed, why and what to do. */
export const stateInWords = ({ state, reason }: DocumentRow) =>
  reason ? `${stateLabel[state]}: ${reason}` : stateLabel[state]

export const kindInWords = (mediaType: string | null) =>
  mediaType === null ? wording.unknownKind : (documentKind[mediaType] ?? mediaType)

export const samples = (documents: DocumentRow[]) => documents.filter((document) => document.isSample)

/** What removing all samples takes away, named. */
export function samplesInWords(documents: DocumentRow[]): string {
  const bodies = [...new Set(samples(documents).map((document) => document.bodyName ?? wording.unnamedBody))]
  return wording.samples(samples(documents).length, bodies)
}

export function documentsSub(documents: DocumentRow[]): string {
  const failed = documents.filter((document) => document.state === 'failed').length
  if (documents.length === 0) return wording.nothingPutIn
  return wording.held(documents.length, failed)
}
