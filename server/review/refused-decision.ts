/** A decision that cannot be taken. The message says why and what to do. */
export class RefusedDecision extends Error {
  override readonly name = 'RefusedDecision'
  readonly code: 'NOT_FOUND' | 'CONFLICT' | 'BAD_REQUEST'

  constructor(code: RefusedDecision['code'], message: string) {
    super(message)
    this.code = code
  }
}
