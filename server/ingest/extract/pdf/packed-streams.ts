import { inflateSync } from 'node:zlib'
import { pdfLimits } from '../../limits.ts'
import { UnreadableDocument } from '../../unreadable-document.ts'
import { wording } from '../../../../shared/words/unreadable-pdf.ts'

const bomb = () => new UnreadableDocument(wording.unpacksToMuch(pdfLimits.unpackedBytes / 1_000_000))

/** How far before its data the description of a stream may begin. */
const reach = 2000

/** How often a stream is packed; pictures are not unpacked for reading, and other packings do not grow. */
function timesPacked(description: string): number {
  const own = description.slice(description.lastIndexOf(' obj'))
  return /\/Subtype\s*\/Image\b/.test(own) ? 0 : (own.match(/\/FlateDecode\b/g)?.length ?? 0)
}

function unpackedLength(data: Buffer, times: number, left: number): number {
  let unpacked = data
  for (let time = 0; time < times; time++) {
    try {
      unpacked = inflateSync(unpacked, { maxOutputLength: left })
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') throw bomb()
      // Damaged or encrypted: pdfjs has its own word on that.
      return 0
    }
  }
  return unpacked.length
}

/**
 * Checks that no part of a PDF unpacks to more than a document of text holds, and all of them together neither; pdfjs
 * would unpack them whole. Throws UnreadableDocument.
 */
export function checkPackedStreams(file: Buffer): void {
  let left = pdfLimits.unpackedBytes
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at)) {
    const times = timesPacked(file.toString('latin1', Math.max(0, at - reach), at))
    const start = at + 'stream'.length + (file[at + 6] === 13 ? 2 : 1)
    const end = file.indexOf('endstream', start)
    if (end < 0) return
    if (times > 0) left -= unpackedLength(file.subarray(start, end), times, left)
    if (left <= 0) throw bomb()
    at = end + 'endstream'.length
  }
}
