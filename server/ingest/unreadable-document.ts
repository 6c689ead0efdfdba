/** A document that was taken in and cannot be read. The message says why and what to do. */
export class UnreadableDocument extends Error {
  override readonly name: string = 'UnreadableDocument'
}
