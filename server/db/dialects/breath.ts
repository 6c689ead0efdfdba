import { setImmediate } from 'node:timers/promises'

/** How long statements may follow one another before the process looks at what else waits, such as a request. */
const longestMs = 10

/** SQLite answers in this thread and at once: without a pause, a long run of statements would hold up everything else. */
export class Breath {
  #lastAt = performance.now()

  /** Lets the process attend to others where it has been busy for long. */
  async take(): Promise<void> {
    if (performance.now() - this.#lastAt < longestMs) return
    await setImmediate()
    this.#lastAt = performance.now()
  }
}
