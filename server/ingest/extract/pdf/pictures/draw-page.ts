import type { DrawnPage, GreyPicture } from '../../../../../shared/page-pictures.ts'
import { pictureLimits } from '../../../limits.ts'
import { openPdf } from '../open-pdf.ts'
import { times } from '../matrix.ts'
import { layPicture } from './lay-picture.ts'
import { picturesDrawn } from './pictures-drawn.ts'
import { takeRulings } from './take-rulings.ts'

const pointsInInch = 72
/** Paper is lighter than this; a page whose darkest spot is lighter holds no writing. */
const dark = 160

function blank(width: number, height: number, scale: number): GreyPicture {
  const [across, down] = [Math.max(1, Math.floor(width * scale)), Math.max(1, Math.floor(height * scale))]
  return { width: across, height: down, grey: new Uint8Array(across * down).fill(255) }
}

/**
 * Draws a page of a PDF from the pictures on it, as a scan is made of them; pages are counted from 1. What is drawn as text
 * or as lines is left out. Rejects with UnreadableDocument where the file cannot be opened.
 */
export async function drawPage(bytes: Uint8Array, number: number): Promise<DrawnPage> {
  const opened = await openPdf(bytes, { pictures: true })
  try {
    const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
    const page = await opened.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const most = Math.sqrt(pictureLimits.pagePixels / (width * height))
    const scale = Math.min(pictureLimits.dotsPerInch / pointsInInch, most)
    const whole = blank(width, height, scale)
    for await (const { picture, place, isMask } of picturesDrawn(page, await page.getOperatorList(), OPS))
      layPicture(whole, picture, times([scale, 0, 0, scale, 0, 0], place), isMask)
    const isWritten = whole.grey.some((shade) => shade < dark)
    const dotsPerInch = Math.round(scale * pointsInInch)
    const rulings = isWritten ? takeRulings(whole, dotsPerInch) : []
    return { pages: opened.numPages, dotsPerInch, rulings, picture: isWritten ? whole : null }
  } finally {
    await opened.loadingTask.destroy()
  }
}
