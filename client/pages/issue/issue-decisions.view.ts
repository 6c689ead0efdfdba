import type { IssueAnswer } from '../../../shared/answers/issue.ts'
import { wording } from '../../words/issue.ts'

/** An action or a question of an issue, as something to be taken out of it. */
export type IssuePart = {
  value: string
  name: string
  about: string
  lifeId: string | null
  exchangeId: string | null
}

/** What can be taken out of an issue: each action, unless it is the only one, and each question. */
export function partsOf({ lives, exchanges }: Pick<IssueAnswer, 'lives' | 'exchanges'>): IssuePart[] {
  const actions = lives.map(({ lifeId, title }) => ({
    value: lifeId,
    name: title,
    about: wording.action,
    lifeId,
    exchangeId: null,
  }))
  const questions = exchanges.map(({ exchangeId, question }) => ({
    value: exchangeId,
    name: question,
    about: wording.questionAndAnswer,
    lifeId: null,
    exchangeId,
  }))
  return [...actions, ...questions]
}

/** What becomes of a part that goes into no other issue. */
export const putInto = ({ lifeId }: IssuePart) => (lifeId === null ? wording.inNoIssue : wording.issueByItself)
