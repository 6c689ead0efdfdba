import type { WordMark } from '../../../../shared/choices.ts'

/** The word of the trade that the readers know for what a taught word marks: one, and several. */
const knownWords: Record<WordMark, readonly [one: string, several: string]> = {
  action: ['Action', 'Actions'],
  report: ['Update', 'Updates'],
  'earlier actions': ['Outstanding actions', 'Outstanding actions'],
  decision: ['Decision', 'Decisions'],
  owner: ['Owner', 'Owners'],
  due: ['Due', 'Due'],
  completed: ['Completed', 'Completed'],
  'in progress': ['Ongoing', 'Ongoing'],
  'no change': ['No change', 'No change'],
  deferred: ['Deferred', 'Deferred'],
  withdrawn: ['Withdrawn', 'Withdrawn'],
}

const letters = /\p{L}/gu

/** The known word in the shape of the taught one: `COMMISSION` gives `ACTION`, `commission` `action`. */
export function knownFor(marks: WordMark, isPlural: boolean, written: string): string {
  const known = knownWords[marks][isPlural ? 1 : 0]
  const [first = '', ...more] = written.match(letters) ?? []
  const isCapital = (letter: string) => letter !== letter.toLowerCase()
  if (!isCapital(first)) return known.toLowerCase()
  return more.length > 0 && more.every(isCapital) ? known.toUpperCase() : known
}
