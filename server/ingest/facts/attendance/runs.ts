import type { Block } from '../../../../shared/blocks.ts'
import { entriesIn } from '../people/entries.ts'
import type { Entry } from '../people/person-entry.ts'
import { areInitialsOf } from '../people/person-name.ts'

type Walked = { block: Block; isHead: boolean }

const fewest = 3

/** Whether a line shows by a rank or by the initials of the name that it is of a person. */
const isShown = (entry: Entry) =>
  entry.rank !== undefined || entry.called.some((form) => areInitialsOf(form, entry.name) || / /.test(form))

/** The one person of a short line that is no sentence and no label; null of any other. */
function alone({ block }: Walked): Entry | null {
  const { kind, text, cells, level } = block
  const isLine = kind === 'paragraph' || kind === 'bullet' || (kind === 'heading' && level === 7)
  if (!isLine || cells.length > 1 || text.length > 150 || /[.:;!?]$/.test(text)) return null
  const [only, more] = entriesIn(text)
  // A name alone that looks like a heading may be one.
  return only === undefined || more || (kind === 'heading' && !isShown(only)) ? null : only
}

/**
 * The places of lines that follow one another and hold one person each: a list, though no label stands over it. Bare names make
 * one only under a heading that is about who was there; elsewhere topics look like them.
 */
export function runsOfPeople(walked: readonly Walked[]): ReadonlySet<number> {
  const places = new Set<number>()
  let run: { place: number; entry: Entry }[] = []
  const close = () => {
    const isHead = walked[run[0]?.place ?? 0]?.isHead ?? true
    const shown = run.filter(({ entry }) => isShown(entry)).length
    if (run.length >= fewest && (shown >= 2 || !isHead)) for (const { place } of run) places.add(place)
    run = []
  }
  for (const [place, one] of walked.entries()) {
    const entry = alone(one)
    if (entry) run.push({ place, entry })
    else close()
  }
  close()
  return places
}
