import { pdfType } from '../../shared/source.ts'
import { drawPage } from './extract/pdf/pictures/draw-page.ts'
import type { Draw } from './parts.ts'
import { UnreadableDocument } from './unreadable-document.ts'
import { wording } from '../../shared/words/unreadable-pdf.ts'

/** Draws a page of a document from the pictures on it. Rejects with UnreadableDocument where that cannot be done. */
export const drawDocumentPage: Draw = async ({ mediaType, bytes }, page) => {
  if (mediaType !== pdfType) throw new UnreadableDocument(wording.onlyPages)
  return drawPage(bytes, page)
}
