import { figureOf } from '../figure.ts'
import type { Figure } from '../figure.ts'
import type { World } from '../world.ts'

const stored = `select 1.0 * page_size * (page_count - freelist_count)
  / (select sum(length(cast(text as blob))) from documents)
  from pragma_page_size, pragma_page_count, pragma_freelist_count`

/** Bytes of the database, which holds no originals, over bytes of the text in it. */
export function size({ driver }: World): Figure {
  const about = {
    measure: 'bytes stored over bytes of text',
    subject: 'originals apart',
    unit: 'times',
    goal: 3,
  } as const
  return figureOf(about, [Number(driver.prepare(stored).pluck().get())])
}
