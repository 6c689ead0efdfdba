import { UnreadableDocument } from './unreadable-document.ts'
import { wording } from '../../shared/words/unreadable.ts'

/** A document whose pages are pictures: it says nothing yet, which is not the same as nothing to say. */
export class NeedsOcr extends UnreadableDocument {
  override readonly name = 'NeedsOcr'

  constructor(why: string) {
    super(wording.needsOcr(why))
  }
}
