import type { IssueHistoryEntry } from '../../shared/answers/issue-history.ts'
import { instantInWords } from '../words/instants.ts'
import { wording } from '../words/sayings.ts'

/** What a person said or entered, as a heading. */
export const sayingInWords = ({ what }: Pick<IssueHistoryEntry, 'what'>): string => wording.saying[what]

/** Who said it and when, and who took it back. */
export function whoAndWhen({ who, at, undoneAt, undoneBy }: IssueHistoryEntry): string {
  const said = wording.saidBy(who, instantInWords(at))
  return undoneAt === null ? said : wording.saidAndUndone(said, undoneBy ?? wording.somebody, instantInWords(undoneAt))
}
