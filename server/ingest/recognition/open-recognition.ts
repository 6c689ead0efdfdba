import type { RecognisedPage } from '../../../shared/page-pictures.ts'
import { pdfType } from '../../../shared/source.ts'
import type { SourceDocument } from '../../../shared/source.ts'
import { pictureLimits } from '../limits.ts'
import { NeedsOcr } from '../needs-ocr.ts'
import type { Draw, Read } from '../parts.ts'
import { openTesseract } from './tesseract.ts'
import type { Tesseract, TesseractPlace } from './tesseract.ts'
import { wording } from '../../../shared/words/unreadable.ts'

type Readers = { read: Read; draw: Draw }
type Words = Parameters<Read>[1]
export type Recognition = { read: Read; close: () => void }

/** The same fault with one more way out. */
function also(fault: Error, advice: string): Error {
  return Object.assign(new Error(`${fault.message} ${advice}`), { name: fault.name })
}

/** Recognises every page; null where no page has a picture, so that there is nothing to recognise. */
async function recognisedPages(
  document: SourceDocument,
  { draw }: Readers,
  recognise: (page: Awaited<ReturnType<Draw>>) => Promise<string>,
): Promise<RecognisedPage[] | null> {
  const pages: RecognisedPage[] = []
  let [number, last] = [1, 1]
  for (; number <= last; number++) {
    const drawn = await draw(document, number)
    last = drawn.pages
    if (last > pictureLimits.pages) throw new NeedsOcr(wording.manyPictures(last, pictureLimits.pages))
    const { width, height } = drawn.picture ?? { width: 1, height: 1 }
    const { dotsPerInch, rulings } = drawn
    const tsv = drawn.picture === null ? '' : await recognise(drawn)
    pages.push({ width, height, dotsPerInch, rulings, tsv })
  }
  return pages.some(({ tsv }) => tsv !== '') ? pages : null
}

/**
 * Reading that also reads PDFs without text, where Tesseract is installed: their pages are drawn, recognised one by one, and
 * read as pages of text are. `place` is null where that is switched off. What cannot be recognised still needs OCR, and says
 * what to do.
 */
export function openRecognition(readers: Readers, place: TesseractPlace | null): Recognition {
  const tesseract: Tesseract | null = place === null ? null : openTesseract(place)
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = async (work: () => Promise<string>): Promise<string> => {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }
  const readPictures = async (document: SourceDocument, words: Words, fault: Error) => {
    if (tesseract === null) throw also(fault, wording.orSwitchOcrOn)
    const languages = await tesseract.languages()
    if (languages === null) throw also(fault, wording.orInstallTesseract)
    const recognised = await recognisedPages(document, readers, async ({ picture, dotsPerInch }) =>
      picture === null ? '' : inTurn(() => tesseract.recognise(picture, dotsPerInch, languages)),
    )
    if (recognised === null) throw fault
    return readers.read({ ...document, recognised }, words)
  }
  return {
    read: async (document, words) => {
      try {
        return await readers.read(document, words)
      } catch (error) {
        if (!(error instanceof Error && error.name === 'NeedsOcr') || document.mediaType !== pdfType) throw error
        return readPictures(document, words, error)
      }
    },
    close: () => tesseract?.close(),
  }
}
