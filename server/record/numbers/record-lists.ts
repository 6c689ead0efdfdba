import { bodies, meetings, series, sources } from './lists/of-bodies.ts'
import { actions, commitments, events, exchanges, issues, themes } from './lists/of-matters.ts'
import { offices, people, tenures } from './lists/of-people.ts'
import type { RecordList } from './lists/record-list.ts'

/** The lists of the record, by the last word of their address. */
export const recordLists: Record<string, RecordList> = {
  bodies,
  series,
  meetings,
  actions,
  events,
  exchanges,
  commitments,
  issues,
  offices,
  people,
  tenures,
  themes,
  sources,
}

/** One part of a list, under the filter. */
export { searchScope as listScope } from '../search/search-scope.ts'
