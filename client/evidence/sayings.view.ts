import type { IssueHistoryEntry } from '../../shared/answers/issue-history.ts'
import { instantInWords } from '../words/instants.ts'

const words: Record<IssueHistoryEntry['what'], string> = {
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

/** What a person said or entered, as a heading. */
export const sayingInWords = ({ what }: Pick<IssueHistoryEntry, 'what'>): string => words[what]

/** Who said it and when, and who took it back. */
export function whoAndWhen({ who, at, undoneAt, undoneBy }: IssueHistoryEntry): string {
  const said = `by ${who}, ${instantInWords(at)}`
  return undoneAt === null ? said : `${said} · undone by ${undoneBy ?? 'somebody'}, ${instantInWords(undoneAt)}`
}
