import type { GreyPicture } from '../../../../../shared/page-pictures.ts'
import { applied, type Matrix } from '../matrix.ts'

/** How many points are taken in each direction of a pixel that covers several of the picture's own. */
const mostPoints = 4

/** The transformation that undoes another; null where that one leaves no area. */
function undone([a, b, c, d, e, f]: Matrix): Matrix | null {
  const area = a * d - b * c
  if (!Number.isFinite(1 / area)) return null
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** The brightness at a place between pixels, from the four around it. */
function brightness({ width, height, grey }: GreyPicture, x: number, y: number): number {
  const left = Math.min(width - 1, Math.max(0, Math.floor(x)))
  const top = Math.min(height - 1, Math.max(0, Math.floor(y)))
  const right = Math.min(width - 1, left + 1)
  const below = Math.min(height - 1, top + 1)
  const across = Math.min(1, Math.max(0, x - left))
  const down = Math.min(1, Math.max(0, y - top))
  const upper = (grey[top * width + left] ?? 0) * (1 - across) + (grey[top * width + right] ?? 0) * across
  const lower = (grey[below * width + left] ?? 0) * (1 - across) + (grey[below * width + right] ?? 0) * across
  return upper * (1 - down) + lower * down
}

/** The pixels of a page that the unit square covers, as half-open ranges. */
function covered(page: GreyPicture, place: Matrix) {
  const corners = [applied(place, 0, 0), applied(place, 1, 0), applied(place, 0, 1), applied(place, 1, 1)]
  const range = (values: number[], most: number): [number, number] => [
    Math.min(most, Math.max(0, Math.floor(Math.min(...values)))),
    Math.max(0, Math.min(most, Math.ceil(Math.max(...values)))),
  ]
  return {
    columns: range(
      corners.map(([x]) => x),
      page.width,
    ),
    rows: range(
      corners.map(([, y]) => y),
      page.height,
    ),
  }
}

/**
 * Lays a picture on a page, both in grey. `place` takes the unit square, in which a PDF draws its pictures upside down, to
 * pixels of the page. A `mask` darkens what lies below it and hides nothing.
 */
export function layPicture(page: GreyPicture, picture: GreyPicture, place: Matrix, isMask: boolean): void {
  const back = undone(place)
  if (back === null) return
  const ratio = Math.sqrt(picture.width * picture.height * Math.abs(back[0] * back[3] - back[1] * back[2]))
  const points = Math.min(mostPoints, Math.max(1, Math.round(ratio)))
  const { columns, rows } = covered(page, place)
  for (let row = rows[0]; row < rows[1]; row++)
    for (let column = columns[0]; column < columns[1]; column++) {
      let sum = 0
      let inside = 0
      for (let point = 0; point < points * points; point++) {
        const x = column + ((point % points) + 0.5) / points
        const y = row + (Math.floor(point / points) + 0.5) / points
        const across = back[0] * x + back[2] * y + back[4]
        const up = back[1] * x + back[3] * y + back[5]
        if (across < 0 || across > 1 || up < 0 || up > 1) continue
        sum += brightness(picture, across * picture.width - 0.5, (1 - up) * picture.height - 0.5)
        inside++
      }
      if (inside === 0) continue
      const at = row * page.width + column
      const shade = Math.round(sum / inside)
      page.grey[at] = isMask ? Math.min(page.grey[at] ?? 255, shade) : shade
    }
}
