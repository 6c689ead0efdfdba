import type { PDFPageProxy } from 'pdfjs-dist'
import { UnreadableDocument } from '../../unreadable-document.ts'
import { pdfLimits } from './open-pdf.ts'
import { rulingsOf } from './rulings.ts'
import { times, type Matrix } from './matrix.ts'
import type { PageContent, Run } from './shapes.ts'

type Item = { str: string; width: number; transform: number[]; fontName: string }

const boldName = /bold|black|heavy|semibold|demi/i

function boldFonts(page: PDFPageProxy, names: Iterable<string>): Set<string> {
  const isBold = (id: string) => page.commonObjs.has(id) && boldName.test(String(page.commonObjs.get(id)?.name ?? ''))
  return new Set([...names].filter(isBold))
}

/** Text that stands upright; what is turned (a watermark, a margin's reference) is no part of the notes. */
function runOf({ str, width, transform, fontName }: Item, upright: Matrix, bold: ReadonlySet<string>): Run | null {
  const [a, b, c, d, x, y] = times(upright, transform as Matrix)
  if (str.trim() === '' || Math.abs(b) > Math.abs(a) * 0.1 || a <= 0) return null
  const lead = str.length - str.trimStart().length
  const shift = lead === 0 ? 0 : (width * lead) / str.length
  return { text: str, x: x + shift, right: x + width, y, size: Math.hypot(c, d), isBold: bold.has(fontName) }
}

/** What a page draws: its text, and the lines of its tables. Throws UnreadableDocument past a limit. */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const upright = transform as unknown as Matrix
  const { items } = await page.getTextContent({ includeMarkedContent: false })
  if (items.length > pdfLimits.runsOnPage)
    throw new UnreadableDocument(
      `Page ${page.pageNumber} of the PDF draws its text in more than ${pdfLimits.runsOnPage} pieces, which notes never do: save the notes alone as a new PDF.`,
    )
  // Fonts are known by name only once the page's drawing has been gone through.
  const operators = await page.getOperatorList()
  const texts = items.filter((item) => 'str' in item)
  const bold = boldFonts(page, new Set(texts.map(({ fontName }) => fontName)))
  const runs = texts.map((item) => runOf(item, upright, bold)).filter((run) => run !== null)
  const rulings = await rulingsOf(operators, upright)
  page.cleanup()
  return { width, height, runs, rulings }
}
