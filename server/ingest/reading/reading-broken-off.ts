/**
 * Reading was broken off from outside. A `limit` is met again at every try; a `crash` may have come from elsewhere; a
 * `stop` says nothing of the document. The message is for people: what happened, and what to do.
 */
export class ReadingBrokenOff extends Error {
  override readonly name = 'ReadingBrokenOff'
  readonly how: 'limit' | 'crash' | 'stop'

  constructor(how: ReadingBrokenOff['how'], message: string) {
    super(message)
    this.how = how
  }
}
