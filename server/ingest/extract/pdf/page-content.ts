import type { PDFPageProxy } from 'pdfjs-dist'
import { boxesDrawn } from './boxes.ts'
import { bulletRuns } from './bullets.ts'
import type { Matrix } from './matrix.ts'
import { rulingsOf } from './rulings.ts'
import type { PageContent } from './shapes.ts'
import { textRuns, type Font } from './text-runs.ts'

const boldName = /bold|black|heavy|semibold|demi/i

/** Fonts by the page's names for them; known once the page's drawing has been gone through. */
function fontsOf(page: PDFPageProxy): (name: string) => Font {
  return (name) => {
    const font = page.commonObjs.has(name)
      ? (page.commonObjs.get(name) as { name?: string; fontMatrix?: number[] })
      : {}
    return { scale: font.fontMatrix?.[0] ?? 0.001, isBold: boldName.test(font.name ?? '') }
  }
}

/**
 * What a page draws: its words, and the lines of its tables. Read from the drawing itself, for pdfjs' own text joins what
 * stands close together in two cells. Throws UnreadableDocument past a limit.
 */
export async function pageContent(page: PDFPageProxy): Promise<PageContent> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const upright = transform as unknown as Matrix
  const operators = await page.getOperatorList()
  const runs = textRuns(operators, OPS, upright, fontsOf(page))
  const boxes = boxesDrawn(operators, OPS, upright)
  page.cleanup()
  return { width, height, runs: [...bulletRuns(boxes, runs), ...runs], rulings: rulingsOf(boxes) }
}
