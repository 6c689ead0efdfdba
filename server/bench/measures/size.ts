import { unpackText } from '../../db/packed.ts'
import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { World } from '../world.ts'

const stored = `select page_size * (page_count - freelist_count)
  from pragma_page_size, pragma_page_count, pragma_freelist_count`
const texts = 'select text from documents where text is not null'

function bytesOfText(driver: World['driver']): number {
  let bytes = 0
  for (const packed of driver.prepare(texts).pluck().iterate()) bytes += Buffer.byteLength(unpackText(packed as Buffer))
  return bytes
}

/** Bytes of the database, which holds no originals, over bytes of the text in it. */
export function size({ driver }: World): Figure {
  const about = {
    measure: 'bytes stored over bytes of text',
    subject: 'originals apart',
    unit: 'times',
    goal: 3,
  } as const
  return figureOf(about, [Number(driver.prepare(stored).pluck().get()) / bytesOfText(driver)])
}
