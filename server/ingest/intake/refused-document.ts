/** A file that is not taken in. The message says why and what is accepted. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument'
}
