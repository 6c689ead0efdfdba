import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { RecognisedPage } from '../../../shared/page-pictures.ts'
import type { DocumentText } from '../../../shared/source.ts'
import { NeedsOcr } from '../needs-ocr.ts'
import { UnreadableDocument } from '../unreadable-document.ts'
import { heldParts } from './pdf/held-parts.ts'
import { pdfLimits } from '../limits.ts'
import { openPdf } from './pdf/open-pdf.ts'
import { pageContent } from './pdf/page-content.ts'
import { partsOf } from './pdf/parts.ts'
import { confidencesIn } from './pdf/recognised/confidences.ts'
import { noticesOfRecognised } from './pdf/recognised/notices-of-recognised.ts'
import { recognisedContent } from './pdf/recognised/recognised-content.ts'
import type { PageContent } from './pdf/shapes.ts'
import { wording } from '../../../shared/words/unreadable.ts'
import { wording as ofPdf } from '../../../shared/words/unreadable-pdf.ts'
import { wording as ofText } from '../../../shared/words/text-notices.ts'

const unmapped = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu

const lettersOf = ({ runs }: PageContent) => runs.reduce((sum, { text }) => sum + text.trim().length, 0)
const unmappedOf = ({ runs }: PageContent) =>
  runs.reduce((sum, { text }) => sum + (text.match(unmapped)?.length ?? 0), 0)

async function contents(pdf: PDFDocumentProxy): Promise<PageContent[]> {
  const pages: PageContent[] = []
  let letters = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pageContent(await pdf.getPage(number))
    letters += lettersOf(page)
    if (letters > pdfLimits.characters) throw new UnreadableDocument(ofPdf.manyLetters(pdfLimits.characters))
    pages.push(page)
  }
  return pages
}

/** A scan may carry stamps and page numbers as text; the shortest notes say more than this. */
const pageOfLetters = 40

function checkText(pages: readonly PageContent[]): void {
  const letters = pages.reduce((sum, page) => sum + lettersOf(page), 0)
  if (letters < pageOfLetters) throw new NeedsOcr(wording.isPicture)
  const lost = pages.reduce((sum, page) => sum + unmappedOf(page), 0)
  if (lost > letters * 0.3) throw new NeedsOcr(wording.signsWithoutLetters)
}

function noticesOf(pages: readonly PageContent[], pageStarts: readonly number[]): DocumentText['notices'] {
  return pages.flatMap((page, index) => {
    if (lettersOf(page) > 0) return []
    const message = ofText.pageWithoutText(index + 1)
    return [{ message, start: index === 0 ? 0 : (pageStarts[index - 1] ?? 0) }]
  })
}

const readParts = (pages: readonly PageContent[]) => ({ linesBreak: true, ...heldParts(partsOf(pages)) })

/** A PDF whose pages were recognised from their pictures. Throws NeedsOcr where that gave no text. */
function recognisedPdf(recognised: readonly RecognisedPage[]): DocumentText {
  const pages = recognisedContent(recognised)
  if (pages.reduce((sum, page) => sum + lettersOf(page), 0) < pageOfLetters)
    throw new NeedsOcr(wording.nothingRecognised)
  const held = readParts(pages)
  const words = confidencesIn(held, recognised)
  const notices = [...noticesOfRecognised(held, words), ...noticesOf(pages, held.pageStarts)]
  return { reader: 'scan@1', ...held, notices, recognised: words }
}

/**
 * A PDF: the positions of its text make lines, columns, cells and passages; running headers and footers and page numbers are
 * left out. A line of the held text is a passage or a row of a table. Rejects with NeedsOcr where there is no text, unless
 * its pages were recognised.
 */
export async function pdf(bytes: Uint8Array, recognised?: readonly RecognisedPage[]): Promise<DocumentText> {
  if (recognised) return recognisedPdf(recognised)
  const opened = await openPdf(bytes)
  try {
    const pages = await contents(opened)
    checkText(pages)
    const held = readParts(pages)
    return { reader: 'pdf@1', ...held, notices: noticesOf(pages, held.pageStarts) }
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error
    throw new UnreadableDocument(ofPdf.pageDamaged)
  } finally {
    await opened.loadingTask.destroy()
  }
}
