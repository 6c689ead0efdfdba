import { buffer } from 'node:stream/consumers'
import { fromBufferPromise, type Entry } from 'yauzl'
import { UnreadableDocument } from '../unreadable-document.ts'
import { wording } from '../../../shared/words/unreadable-office.ts'

/** What a kind of Office document may hold, and what is said of one past it. */
export type Packing = {
  /** "The Word document". */
  what: string
  /** What to do instead, as a sentence. */
  advice: string
  limits: { entries: number; unpackedBytes: number; textBytes: number; ratio: number; tags: number }
  /** Whether a part of this name holds text. */
  isText: (fileName: string) => boolean
}

function sum(entries: readonly Entry[]): number {
  return entries.reduce((total, entry) => total + entry.uncompressedSize, 0)
}

/** Checks what the archive says of itself, before anything is unpacked. */
function checkSizes(entries: readonly Entry[], packedBytes: number, packing: Packing): void {
  const { limits, isText } = packing
  const unpacked = sum(entries)
  if (unpacked > limits.unpackedBytes)
    throw new UnreadableDocument(wording.unpacksToMuch(packing, limits.unpackedBytes / 1_000_000))
  const text = sum(entries.filter(({ fileName }) => isText(fileName)))
  if (text > limits.textBytes) throw new UnreadableDocument(wording.muchText(packing, limits.textBytes / 1_000_000))
  if (text > 1_000_000 && unpacked > packedBytes * limits.ratio)
    throw new UnreadableDocument(wording.unpacksToTimes(packing, Math.round(unpacked / packedBytes)))
  if (entries.some((entry) => entry.isEncrypted())) throw new UnreadableDocument(wording.password(packing))
}

function checkTags(xml: Buffer, packing: Packing): void {
  let tags = 0
  for (let at = xml.indexOf(60); at >= 0; at = xml.indexOf(60, at + 1)) tags++
  if (tags > packing.limits.tags) throw new UnreadableDocument(wording.muchFormatting(packing, packing.limits.tags))
}

/**
 * The parts of an Office document that hold text, by their names, unpacked. An entry that unpacks to more than it says is an
 * error as soon as it does. Rejects with UnreadableDocument for a damaged or protected document and for one past a limit.
 */
export async function packedParts(bytes: Uint8Array, packing: Packing): Promise<Map<string, Buffer>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    })
    if (zip.entryCount > packing.limits.entries)
      throw new UnreadableDocument(wording.manyParts(packing, packing.limits.entries))
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) entries.push(entry)
    checkSizes(entries, bytes.length, packing)
    const parts = new Map<string, Buffer>()
    for (const entry of entries.filter(({ fileName }) => packing.isText(fileName))) {
      const part = await buffer(await zip.openReadStreamPromise(entry))
      checkTags(part, packing)
      parts.set(entry.fileName, part)
    }
    return parts
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument(wording.damaged(packing))
  }
}
