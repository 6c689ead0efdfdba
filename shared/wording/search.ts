import type { SearchAnswer, SearchKind } from '../answers/search.ts'
import { count, listInWords } from './counts.ts'
import { dayInWords } from './dates.ts'

/** What a group of found things is called. */
export const foundLabel: Record<SearchKind, string> = {
  issue: 'Issues',
  action: 'Actions',
  update: 'What was reported back',
  exchange: 'Questions and answers',
  commitment: 'Promises',
  decision: 'Decisions',
  notes: 'Anywhere in the notes',
}

const oneAndMany: Record<SearchKind, [string, string]> = {
  issue: ['issue', 'issues'],
  action: ['action as written', 'actions as written'],
  update: ['report', 'reports'],
  exchange: ['question', 'questions'],
  commitment: ['promise', 'promises'],
  decision: ['decision', 'decisions'],
  notes: ['passage of notes', 'passages of notes'],
}

/** "2 issues, 4 actions as written and 9 passages of notes"; empty where nothing was found. */
export const foundInWords = ({ groups }: SearchAnswer) =>
  listInWords(groups.map(({ kind, total }) => count(total, ...oneAndMany[kind])))

/** Where was looked: the one body, or all of them by name. */
export function lookedInWords({ bodies }: SearchAnswer): string {
  const names = bodies.map(
    ({ name, isSample, since }) =>
      `${name}${isSample ? ' (sample)' : ''}${since === null ? '' : ` from ${dayInWords(since)} on`}`,
  )
  if (names.length === 0) return 'No oversight body is meant by this filter.'
  if (names.length === 1) return `Looked in ${names[0]}.`
  return names.length <= 4 ? `Looked in all bodies: ${listInWords(names)}.` : `Looked in all ${names.length} bodies.`
}

/** Why some kinds are not among what was found; null where none is left out. */
export function leftOutInWords({ leftOut }: SearchAnswer): string | null {
  if (leftOut.length === 0) return null
  const names = leftOut.map((kind) => oneAndMany[kind][1])
  return `Left out by the filter: ${listInWords(names)}, of which it is not known who said them or whether a person has reviewed them.`
}
