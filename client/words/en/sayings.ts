import type { IssueHistoryEntry } from '../../../shared/answers/issue-history.ts'

export const saidBy = (who: string, at: string) => `by ${who}, ${at}`
export const saidAndUndone = (said: string, by: string, at: string) => `${said} · undone by ${by}, ${at}`

export const saying: Record<IssueHistoryEntry['what'], string> = {
  join: 'Merged',
  'take out': 'Taken out',
  'same action': 'Said to be the same action',
  'not the same action': 'Said not to be the same action',
  rename: 'Renamed',
  action: 'Action entered by hand',
  progress: 'Progress entered by hand',
  'no change': '“No change” entered by hand',
  'new due date': 'New due date entered by hand',
  completed: 'Completion entered by hand',
  withdrawn: 'Withdrawal entered by hand',
}
export const somebody = 'somebody'
