import { docxLimits } from '../limits.ts'
import { packedParts } from './packed-parts.ts'
import { wording } from '../../../shared/words/unreadable-office.ts'

const isText = (fileName: string) =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/.test(fileName)

/** The parts of a Word document that hold text; see `packedParts`. */
export const docxParts = (bytes: Uint8Array): Promise<Map<string, Buffer>> =>
  packedParts(bytes, {
    ...wording.word,
    limits: docxLimits,
    isText,
  })
