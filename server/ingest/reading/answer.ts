import { promisify } from 'node:util'
import { deflateSync, inflate } from 'node:zlib'
import type { ZlibOptions } from 'node:zlib'
import type { DrawnPage } from '../../../shared/page-pictures.ts'
import type { OfficeWord } from '../../../shared/office-words.ts'
import type { SourceDocument } from '../../../shared/source.ts'
import { pictureLimits } from '../limits.ts'
import type { Reading } from '../parts.ts'

/** First line of a reading process, once all its modules are loaded. */
export const readyLine = 'ready'

type Fault = { name: string; message: string; stack: string | null }

/** What a reading process is asked: to read a document, or to draw one of its pages. */
export type Question = { document: SourceDocument; words?: readonly OfficeWord[]; drawnPage?: number }

/** A drawn page in JSON: its pixels are packed, and written in base 64. */
type PackedPage = Omit<DrawnPage, 'picture'> & { picture: { width: number; height: number; packed: string } | null }

/** What a reading process writes of one document, as one line of JSON. */
export type Answer = { read: Reading } | { drawn: PackedPage } | { fault: Fault }

export function packPage({ picture, ...page }: DrawnPage): PackedPage {
  if (picture === null) return { ...page, picture }
  const { width, height, grey } = picture
  return { ...page, picture: { width, height, packed: deflateSync(grey, { level: 1 }).toString('base64') } }
}

const inflated = promisify<Buffer, ZlibOptions, Buffer>(inflate)

/** A drawn page as it was packed. Rejects where its pixels are not as many as it says: the other process is not trusted. */
export async function unpackPage({ picture, ...page }: PackedPage): Promise<DrawnPage> {
  if (picture === null) return { ...page, picture }
  const { width, height, packed } = picture
  const pixels = width * height
  if (!(pixels > 0 && pixels <= pictureLimits.pagePixels)) throw new Error('A drawn page is too large.')
  const grey = await inflated(Buffer.from(packed, 'base64'), { maxOutputLength: pixels })
  if (grey.length !== pixels) throw new Error('A drawn page is not whole.')
  return { ...page, picture: { width, height, grey } }
}

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: null }
  return { name: error.name, message: error.message, stack: error.stack ?? null }
}

/** The error as it was thrown in the other process, but of no class. */
export function errorOf({ name, message, stack }: Fault): Error {
  return Object.assign(new Error(message), { name, stack: stack ?? undefined })
}
