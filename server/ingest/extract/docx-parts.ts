import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry } from 'yauzl'
import { docxLimits } from '../limits.ts'
import { UnreadableDocument } from '../unreadable-document.ts'

const advice = 'Open it in Word, save the notes alone as a new document, and put that in.'
const bomb = (what: string) =>
  new UnreadableDocument(`The Word document ${what}, which notes of a meeting never do. ${advice}`)

const isText = ({ fileName }: Entry) =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/.test(fileName)

function sum(entries: readonly Entry[]): number {
  return entries.reduce((total, entry) => total + entry.uncompressedSize, 0)
}

/** Checks what the archive says of itself, before anything is unpacked. */
function checkSizes(entries: readonly Entry[], packedBytes: number): void {
  const unpacked = sum(entries)
  if (unpacked > docxLimits.unpackedBytes) throw bomb(`unpacks to more than ${docxLimits.unpackedBytes / 1_000_000} MB`)
  const text = sum(entries.filter(isText))
  if (text > docxLimits.textBytes)
    throw bomb(`holds more than ${docxLimits.textBytes / 1_000_000} MB of text and formatting`)
  if (text > 1_000_000 && unpacked > packedBytes * docxLimits.ratio)
    throw bomb(`unpacks to ${Math.round(unpacked / packedBytes)} times its size`)
  if (entries.some((entry) => entry.isEncrypted()))
    throw new UnreadableDocument(
      'The Word document is protected by a password: save it without one and put it in again.',
    )
}

function checkTags(xml: Buffer): void {
  let tags = 0
  for (let at = xml.indexOf(60); at >= 0; at = xml.indexOf(60, at + 1)) tags++
  if (tags > docxLimits.tags) throw bomb(`holds more than ${docxLimits.tags} pieces of formatting`)
}

/**
 * The parts of a Word document that hold text, by their names, unpacked. An entry that unpacks to more than it says is an
 * error as soon as it does. Rejects with UnreadableDocument for a damaged or protected document and for one past a limit.
 */
export async function docxParts(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    })
    if (zip.entryCount > docxLimits.entries) throw bomb(`holds more than ${docxLimits.entries} parts`)
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    checkSizes(entries, bytes.length)
    const parts = new Map<string, Buffer>()
    for (const entry of entries.filter(isText)) {
      const part = await buffer(await zip.openReadStreamPromise(entry))
      checkTags(part)
      parts.set(entry.fileName, part)
    }
    return parts
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument(`The Word document is damaged or cut off, and cannot be unpacked. ${advice}`)
  }
}
