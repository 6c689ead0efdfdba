import { UnreadableDocument } from './unreadable-document.ts'

/** A document whose pages are pictures: it says nothing yet, which is not the same as nothing to say. */
export class NeedsOcr extends UnreadableDocument {
  override readonly name = 'NeedsOcr'

  constructor(why: string) {
    super(
      `${why}: it needs OCR before it can be read. Put in the file that it was made from, or a copy of it after text recognition.`,
    )
  }
}
