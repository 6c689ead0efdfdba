import type { DirectoryChange } from '../directory-changes.ts'
import { dayInWords } from './dates.ts'
import { capacityLabel } from './labels.ts'

const quoted = (name: string) => `“${name}”`

function tenureInWords({ capacity, from, until }: Extract<DirectoryChange, { kind: 'tenure' }>): string {
  const days = [from && `from ${dayInWords(from)}`, until && `until ${dayInWords(until)}`].filter(Boolean)
  return [capacityLabel[capacity], ...days].join(', ')
}

/** A change of who is who as a sentence. @param nameOf the name that an office or person had when it was made */
export function directoryChangeInWords(change: DirectoryChange, nameOf: (key: string) => string): string {
  switch (change.kind) {
    case 'office renamed':
      return `Called the office ${quoted(nameOf(change.office))} ${quoted(change.name)}.`
    case 'offices merged':
      return `Said that the offices ${quoted(nameOf(change.office))} and ${quoted(nameOf(change.into))} are one, ${quoted(nameOf(change.into))}.`
    case 'people merged':
      return `Said that ${nameOf(change.person)} and ${nameOf(change.into)} are one person, ${nameOf(change.into)}.`
    case 'tenure':
      return `Set the tenure of ${nameOf(change.person)} as ${nameOf(change.office)}: ${tenureInWords(change)}.`
    case 'sighting':
      return `Said that ${quoted(change.written)} at the meeting of ${dayInWords(change.on)} is ${change.name ?? 'nobody who is known'}.`
  }
}
