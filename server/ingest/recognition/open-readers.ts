import type { Read } from '../parts.ts'
import { openReaderPool } from '../reading/reader-pool.ts'
import { openRecognition } from './open-recognition.ts'
import type { TesseractPlace } from './tesseract.ts'

/** Reads in processes that can be killed, pictures of pages too where they can be recognised. `close` ends everything at once. */
export function openReaders(place: TesseractPlace | null): { read: Read; close: () => void } {
  const readers = openReaderPool()
  const recognition = openRecognition(readers, place)
  return {
    read: recognition.read,
    close: () => {
      recognition.close()
      readers.close()
    },
  }
}
