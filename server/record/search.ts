import type { Kysely } from 'kysely'
import { type SearchAnswer, searchKinds } from '../../shared/answers/search.ts'
import type { Filter } from '../../shared/filter.ts'
import { mostLetters, searchTermsOf } from '../../shared/search-terms.ts'
import type { Database } from '../db/tables/database.ts'
import { groupOf } from './search/found.ts'
import { leftOut, searchScope } from './search/search-scope.ts'

export type SearchInput = { question: string; filter: Filter; /** How many of each kind are shown. */ most: number }

/**
 * Where was it said?
 * Every word of the question is required and found by its beginning, words in quotes stand side by side; accents and capital
 * letters make no difference. Without a body all bodies are looked in, and the answer says which.
 */
export async function search(db: Kysely<Database>, { question, filter, most }: SearchInput): Promise<SearchAnswer> {
  const terms = searchTermsOf(question)
  const scope = await searchScope(db, filter)
  const without = leftOut(scope)
  const kinds = searchKinds.filter((kind) => !without.includes(kind))
  const groups =
    terms.length === 0 ? [] : await Promise.all(kinds.map((kind) => groupOf(db, kind, { terms, scope, most })))
  return {
    isAsked: terms.length > 0,
    isCut: question.length > mostLetters,
    bodies: scope.bodies,
    leftOut: without,
    groups: groups.filter((group) => group !== null),
  }
}
