import type { Ruling } from './shapes.ts'

/** A table drawn with lines: where its columns and rows are parted, and for each of its fields the cell it belongs to. */
export type Grid = {
  xs: number[]
  ys: number[]
  cellOf: (x: number, y: number) => { row: number; column: number } | null
  isOpen: { above: boolean; below: boolean }
}

const near = 3

/** Lines drawn piece by piece as one, where they follow each other at one place. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const result: Ruling[] = []
  const ordered = rulings.toSorted((a, b) => a.at - b.at || a.from - b.from)
  for (const isVertical of [false, true]) {
    let band: Ruling[] = []
    for (const ruling of ordered.filter((one) => one.isVertical === isVertical)) {
      if (band[0] && ruling.at - band[0].at > near) {
        result.push(...alongBand(band))
        band = []
      }
      band.push(ruling)
    }
    result.push(...alongBand(band))
  }
  return result
}

function alongBand(band: readonly Ruling[]): Ruling[] {
  const result: Ruling[] = []
  for (const ruling of band.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && ruling.from <= last.to + near) last.to = Math.max(last.to, ruling.to)
    else result.push({ ...ruling })
  }
  return result
}

const touch = (a: Ruling, b: Ruling) =>
  a.isVertical !== b.isVertical &&
  a.at >= b.from - near &&
  a.at <= b.to + near &&
  b.at >= a.from - near &&
  b.at <= a.to + near

/** Lines that hold together, each with every other by way of crossings. */
function groups(rulings: readonly Ruling[]): Ruling[][] {
  const free = new Set(rulings)
  const result: Ruling[][] = []
  for (const first of rulings) {
    if (!free.delete(first)) continue
    const group = [first]
    for (const one of group) for (const other of free) if (touch(one, other) && free.delete(other)) group.push(other)
    result.push(group)
  }
  return result
}

/** Places without those so near to the one before that they are the same. */
const apart = (places: readonly number[]) =>
  places.toSorted((a, b) => a - b).filter((place, index, all) => index === 0 || place - (all[index - 1] ?? 0) > near)

const between = (places: readonly number[], place: number) => places.findLastIndex((one) => one <= place)

function gridOf(group: readonly Ruling[]): Grid | null {
  const upright = group.filter((ruling) => ruling.isVertical)
  const level = group.filter((ruling) => !ruling.isVertical)
  const ends = upright.flatMap(({ from, to }) => [from, to])
  const xs = apart(upright.map(({ at }) => at))
  const ys = apart([...level.map(({ at }) => at), Math.min(...ends), Math.max(...ends)])
  if (xs.length < 3 || ys.length < 2) return null
  const [top, bottom] = [ys[0] ?? 0, ys.at(-1) ?? 0]
  const isClosed = (y: number) => level.some(({ at }) => Math.abs(at - y) <= near)
  const hasWall = (x: number, y: number) =>
    upright.some(({ at, from, to }) => Math.abs(at - x) <= near && from <= y && to >= y)
  const hasFloor = (y: number, x: number) =>
    level.some(({ at, from, to }) => Math.abs(at - y) <= near && from <= x && to >= x)
  const middle = (places: readonly number[], index: number) => ((places[index] ?? 0) + (places[index + 1] ?? 0)) / 2
  const cellOf = (x: number, y: number) => {
    let column = between(xs, x)
    let row = between(ys, y)
    if (column < 0 || row < 0 || column >= xs.length - 1 || row >= ys.length - 1) return null
    while (column > 0 && !hasWall(xs[column] ?? 0, middle(ys, row))) column--
    while (row > 0 && !hasFloor(ys[row] ?? 0, middle(xs, column))) row--
    return { row, column }
  }
  return { xs, ys, cellOf, isOpen: { above: !isClosed(top), below: !isClosed(bottom) } }
}

/** The tables that lines on a page make: two columns or more. A frame around text is none. */
export function gridsOf(rulings: readonly Ruling[]): Grid[] {
  return groups(joined(rulings))
    .map(gridOf)
    .filter((grid) => grid !== null)
}
