import { times, type Matrix } from './matrix.ts'

export type Operators = { fnArray: number[]; argsArray: unknown[] }
type Codes = Record<string, number>

/** One step of a page's drawing, with where its coordinates are on the upright page. */
export type Step = { operator: number; args: unknown[]; place: Matrix }

/** Walks a page's drawing, and keeps track of where it is: forms are drawn in place, and what was saved is restored. */
export function* stepsOf({ fnArray, argsArray }: Operators, OPS: Codes, upright: Matrix): Generator<Step> {
  const saved: Matrix[] = []
  let place = upright
  for (const [index, operator] of fnArray.entries()) {
    const args = Array.isArray(argsArray[index]) ? argsArray[index] : []
    if (operator === OPS.save || operator === OPS.paintFormXObjectBegin) saved.push(place)
    if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) place = saved.pop() ?? upright
    if (operator === OPS.transform) place = times(place, args as Matrix)
    const [form] = args
    if (operator === OPS.paintFormXObjectBegin && form)
      place = times(place, Array.from(form as ArrayLike<number>) as Matrix)
    yield { operator, args, place }
  }
}
