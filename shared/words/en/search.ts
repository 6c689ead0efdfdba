import type { SearchKind } from '../../answers/search.ts'
import { count } from './counts.ts'

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

export const found = (kind: SearchKind, total: number) => count(total, ...oneAndMany[kind])
export const nameOfMany = (kind: SearchKind) => oneAndMany[kind][1]
export const sample = (name: string) => `${name} (sample)`
export const fromOn = (name: string, day: string) => `${name} from ${day} on`
export const noBody = 'No oversight body is meant by this filter.'
export const lookedIn = (name: string) => `Looked in ${name}.`
export const lookedInAll = (names: string) => `Looked in all bodies: ${names}.`
export const lookedInMany = (bodies: number) => `Looked in all ${bodies} bodies.`
export const leftOut = (kinds: string) =>
  `Left out by the filter: ${kinds}, of which it is not known who said them or whether a person has reviewed them.`
