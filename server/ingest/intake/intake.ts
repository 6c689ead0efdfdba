import { createHash } from 'node:crypto'
import { csvType, isText, type SourceDocument } from '../../../shared/source.ts'
import { limits } from '../limits.ts'
import { mediaTypeOf } from './media-type.ts'
import { RefusedDocument } from './refused-document.ts'
import { wording } from '../../../shared/words/refused-files.ts'

function lineCount(bytes: Uint8Array): number {
  let count = 1
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++
  return count
}

function check(bytes: Uint8Array): void {
  if (bytes.length > limits.fileBytes) {
    throw new RefusedDocument(wording.tooLarge(limits.fileBytes / 1_000_000))
  }
  if (!bytes.some((byte) => byte > 32)) throw new RefusedDocument(wording.empty)
}

function checkLines(bytes: Uint8Array): void {
  if (lineCount(bytes) <= limits.fileLines) return
  throw new RefusedDocument(wording.manyLines(limits.fileLines))
}

/**
 * A file as a document: its kind found from its bytes (the name tells Markdown and CSV from plain text and nothing else), its hash
 * taken. Throws RefusedDocument for what cannot be notes: empty, too large, or of a kind that is not accepted.
 */
export function intake(file: { name: string; bytes: Uint8Array; receivedOn: string }): SourceDocument {
  check(file.bytes)
  const mediaType = mediaTypeOf(file.bytes, file.name)
  if (typeof mediaType !== 'string') throw new RefusedDocument(wording.otherKind(mediaType.refused))
  if (isText(mediaType) || mediaType === csvType) checkLines(file.bytes)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return { name: file.name, mediaType, sha256, receivedOn: file.receivedOn, bytes: file.bytes }
}
