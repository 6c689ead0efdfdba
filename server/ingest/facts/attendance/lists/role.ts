import { entryOf, type Entry } from '../../people/person-entry.ts'
import type { Listed } from './listed.ts'

/** Names with the role of the line before. */
export const withRole = (entries: readonly Entry[], role: string): Entry[] =>
  entries.map((entry) => entryOf(`${entry.name}, ${role}`) ?? entry)

/** Somebody with the role of the line after. */
export function entryWith(entry: Listed, role: string): Partial<Listed> {
  const [read] = withRole([entry], role)
  return read
    ? {
        office: read.office,
        isChair: entry.isChair || read.isChair,
        takesMinutes: entry.takesMinutes || read.takesMinutes,
      }
    : {}
}
