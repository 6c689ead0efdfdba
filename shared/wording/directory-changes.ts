import type { DirectoryChange } from '../directory-changes.ts'
import { wording } from '../words/directory-changes.ts'
import { dayInWords } from './dates.ts'
import { capacityLabel } from './labels.ts'

function tenureInWords({ capacity, from, until }: Extract<DirectoryChange, { kind: 'tenure' }>): string {
  const days = [from && wording.from(dayInWords(from)), until && wording.until(dayInWords(until))].filter(Boolean)
  return [capacityLabel[capacity], ...days].join(', ')
}

/** A change of who is who as a sentence. @param nameOf the name that an office or person had when it was made */
export function directoryChangeInWords(change: DirectoryChange, nameOf: (key: string) => string): string {
  switch (change.kind) {
    case 'office renamed':
      return wording.renamed(nameOf(change.office), change.name)
    case 'offices merged':
      return wording.officesMerged(nameOf(change.office), nameOf(change.into))
    case 'people merged':
      return wording.peopleMerged(nameOf(change.person), nameOf(change.into))
    case 'tenure':
      return wording.tenureSet(nameOf(change.person), nameOf(change.office), tenureInWords(change))
    case 'sighting':
      return wording.sighting(change.written, dayInWords(change.on), change.name ?? wording.nobodyKnown)
  }
}
