/** Work that can pause: short steps, between which whoever runs it may attend to something else, and a result. */
export type Steps<Result> = Generator<void, Result, void>

/** Runs all steps without a pause. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
