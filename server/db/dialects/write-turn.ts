/** One writer at a time among the connections of this process, in the order they asked. */
export class WriteTurn {
  #last: Promise<void> = Promise.resolve()

  /** Resolves when it is the caller's turn, with what ends the turn. */
  async take(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    return resolve
  }
}
