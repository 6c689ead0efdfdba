import type { Box } from './boxes.ts'
import type { Run } from './shapes.ts'

/** In points: how large a bullet is, and how far its text may stand from it. */
const size = { least: 1.5, most: 8 }
const furthest = 40
const most = 500

/** A browser draws a list's bullets as discs, rings and squares, not as text. */
function isBullet({ left, top, right, bottom }: Box): boolean {
  const [wide, high] = [right - left, bottom - top]
  return (
    wide >= size.least &&
    wide <= size.most &&
    high >= size.least &&
    high <= size.most &&
    wide < high * 1.5 &&
    high < wide * 1.5
  )
}

/** The first run to the right of a mark that stands about half as high as its small letters. */
function runBeside({ right, top, bottom }: Box, runs: readonly Run[]): Run | undefined {
  const middle = (top + bottom) / 2
  const beside = runs.filter(
    (run) =>
      run.x > right && run.x < right + furthest && run.y - middle > run.size * 0.1 && run.y - middle < run.size * 0.6,
  )
  return beside.toSorted((a, b) => a.x - b.x)[0]
}

/** The bullets among what a page draws, as text on the line that they stand before. */
export function bulletRuns(boxes: readonly Box[], runs: readonly Run[]): Run[] {
  const marks = boxes.filter(isBullet)
  // So many dots are a chart.
  return marks.length > most
    ? []
    : marks.flatMap((box) => {
        const run = runBeside(box, runs)
        return run ? [{ text: '•', x: box.left, right: box.right, y: run.y, size: run.size, isBold: run.isBold }] : []
      })
}
