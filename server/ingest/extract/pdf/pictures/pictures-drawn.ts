import type { PDFPageProxy } from 'pdfjs-dist'
import type { GreyPicture } from '../../../../../shared/page-pictures.ts'
import { stepsOf, type Operators } from '../drawing.ts'
import { times, type Matrix } from '../matrix.ts'
import { greyPicture, type Unpacked } from './grey-picture.ts'

type Drawn = { picture: GreyPicture; place: Matrix; isMask: boolean }
type Codes = Record<string, number>
type Part = { data: string; transform: Matrix }

/** Waits for a picture that pdfjs unpacks; null where it could not. What belongs to several pages is kept apart. */
async function unpackedPicture(page: PDFPageProxy, name: string): Promise<Unpacked | null> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => void store.get(name, (found: unknown) => resolve(found as Unpacked | null)))
}

/** The pictures that one step of a drawing lays on the page, by name or as they are, with where they lie. */
function laid(operator: number, args: unknown[], place: Matrix, OPS: Codes) {
  const [first] = args
  if (operator === OPS.paintImageXObject) return [{ from: first as string, place, isMask: false }]
  if (operator === OPS.paintInlineImageXObject) return [{ from: first as Unpacked, place, isMask: false }]
  if (operator === OPS.paintImageMaskXObject) {
    const mask = first as { data: string | Unpacked['data']; width: number; height: number }
    const from = typeof mask.data === 'string' ? mask.data : { ...mask, data: mask.data }
    return [{ from, place, isMask: true }]
  }
  if (operator !== OPS.paintImageMaskXObjectGroup) return []
  return (first as Part[]).map(({ data, transform }) => ({ from: data, place: times(place, transform), isMask: true }))
}

/** The pictures that a page draws, one after the other, from the first to the last, which may hide others. */
export async function* picturesDrawn(page: PDFPageProxy, operators: Operators, OPS: Codes): AsyncGenerator<Drawn> {
  const upright = page.getViewport({ scale: 1 }).transform as unknown as Matrix
  for (const { operator, args, place } of stepsOf(operators, OPS, upright))
    for (const one of laid(operator, args, place, OPS)) {
      const unpacked = typeof one.from === 'string' ? await unpackedPicture(page, one.from) : one.from
      const picture = unpacked && greyPicture(unpacked)
      if (picture) yield { picture, place: one.place, isMask: one.isMask }
    }
}
