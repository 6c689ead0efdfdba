import { expect, test } from 'vitest'
import { allAtOnce, type Steps } from '../../shared/steps.ts'
import { inSlices } from './in-slices.ts'

function busyFor(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}

function* counting(steps: number, work: () => void): Steps<number> {
  let done = 0
  for (; done < steps; done++) {
    work()
    yield
  }
  return done
}

test('gives the result, in slices or all at once', async () => {
  expect(await inSlices(counting(1000, () => undefined))).toBe(1000)
  expect(allAtOnce(counting(1000, () => undefined))).toBe(1000)
})

test('others get their turn while it lasts', async () => {
  let isDone = false
  const turns: boolean[] = []
  const other = setInterval(() => turns.push(isDone), 1)
  await inSlices(counting(20, () => busyFor(5))).finally(() => (isDone = true))
  clearInterval(other)
  expect(turns.filter((wasDone) => !wasDone).length).toBeGreaterThan(1)
})

test('a step that fails ends the work', async () => {
  const fail = () => {
    throw new Error('broken')
  }
  await expect(inSlices(counting(3, fail))).rejects.toThrow('broken')
})
