import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { pdfLimits, pictureLimits } from '../../limits.ts'
import { UnreadableDocument } from '../../unreadable-document.ts'
import { checkPackedStreams } from './packed-streams.ts'
import { wording } from '../../../../shared/words/unreadable-pdf.ts'

/** A PDF ends with a mark; without it the file is a part of one, of which an unknown share is lost. */
function checkWhole(file: Buffer): void {
  if (file.includes('%%EOF', Math.max(0, file.length - 4096), 'latin1')) return
  throw new UnreadableDocument(wording.cutOff)
}

function asUnreadable(error: unknown): UnreadableDocument {
  const name = error instanceof Error ? error.name : ''
  if (name === 'PasswordException') return new UnreadableDocument(wording.password)
  return new UnreadableDocument(wording.damaged)
}

/** Pictures are unpacked only where pages are to be recognised; the programs for their packings come with pdfjs. */
function forPictures(folder: string) {
  return { useWasm: true, wasmUrl: join(folder, 'wasm/'), maxImageSize: pictureLimits.unpackedPixels }
}

/**
 * Opens a PDF for reading its text, or its `pictures`; nothing is drawn, fetched or run. Rejects with UnreadableDocument where it is cut off,
 * damaged, encrypted or too long. The caller destroys it.
 */
export async function openPdf(bytes: Uint8Array, { pictures = false } = {}): Promise<PDFDocumentProxy> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  checkWhole(file)
  checkPackedStreams(file)
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  const task = getDocument({
    // pdfjs takes over the bytes it is given.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    ...(pictures ? forPictures(folder) : { useWasm: false, maxImageSize: 1 }),
    verbosity: 0,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > pdfLimits.pages) throw new UnreadableDocument(wording.manyPages(pdf.numPages, pdfLimits.pages))
    return pdf
  } catch (error) {
    await task.destroy()
    throw error instanceof UnreadableDocument ? error : asUnreadable(error)
  }
}
