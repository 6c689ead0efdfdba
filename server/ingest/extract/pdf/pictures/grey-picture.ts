import type { GreyPicture } from '../../../../../shared/page-pictures.ts'

/** A picture as pdfjs unpacks it. `kind`: 1 is one bit a pixel, 2 red, green and blue, 3 the same with how opaque it is. */
export type Unpacked = { width: number; height: number; kind?: number; data: ArrayLike<number> | null }

const white = 255

/** One bit a pixel, rows filled up to whole bytes. What a row lacks is white. */
function ofBits({ width, height }: Unpacked, data: ArrayLike<number>): Uint8Array {
  const grey = new Uint8Array(width * height)
  const rowBytes = (width + 7) >> 3
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const byte = data[y * rowBytes + (x >> 3)] ?? white
      grey[y * width + x] = (byte >> (7 - (x & 7))) & 1 ? white : 0
    }
  return grey
}

/** Colours by how bright they look; what lets something through is taken to lie on white paper. */
function ofColours({ width, height }: Unpacked, data: ArrayLike<number>, size: 3 | 4): Uint8Array {
  const grey = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < grey.length; at++, from += size) {
    const bright = (data[from] ?? white) * 0.3 + (data[from + 1] ?? white) * 0.59 + (data[from + 2] ?? white) * 0.11
    const opaque = size === 4 ? (data[from + 3] ?? white) / white : 1
    grey[at] = Math.round(white + (bright - white) * opaque)
  }
  return grey
}

/** An unpacked picture in grey; null where it has no pixels, or of a kind that pdfjs does not give. */
export function greyPicture(unpacked: Unpacked): GreyPicture | null {
  const { width, height, kind = 1, data } = unpacked
  if (!data || width < 1 || height < 1) return null
  if (kind === 1) return { width, height, grey: ofBits(unpacked, data) }
  if (kind === 2 || kind === 3) return { width, height, grey: ofColours(unpacked, data, kind === 2 ? 3 : 4) }
  return null
}
