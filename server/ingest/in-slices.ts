import { setImmediate } from 'node:timers/promises'
import type { Steps } from '../../shared/steps.ts'

/** How long work may keep this thread from everybody else, in milliseconds. */
const longestMs = 15

/** Runs long work in slices, between which the process answers others. */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result> {
  let begunAt = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - begunAt < longestMs) continue
    await setImmediate()
    begunAt = performance.now()
  }
}
